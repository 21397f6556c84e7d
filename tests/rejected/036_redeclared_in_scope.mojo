def main():
    var n = 1
    var n = 2
    print(n)
