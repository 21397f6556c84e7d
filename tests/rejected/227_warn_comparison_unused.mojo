def main():
    var n = 3
    n == 4
    print(n)
