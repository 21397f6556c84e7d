def main():
    var n: Int
    print(n)
