def main():
    var count = 1
    count += "two"
    print(count)
