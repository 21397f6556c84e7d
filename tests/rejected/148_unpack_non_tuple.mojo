def main():
    var a, b = 5
    print(a, b)
