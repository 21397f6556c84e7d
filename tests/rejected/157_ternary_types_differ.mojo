def main():
    var n = 3
    var r = "small" if n < 5 else n
    print(r)
