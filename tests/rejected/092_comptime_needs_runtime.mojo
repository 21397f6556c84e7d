def main():
    var n = 3
    comptime k = n + 1
    print(k)
