def main():
    var count = 3
    print(count(4))
