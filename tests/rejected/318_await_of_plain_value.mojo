def main():
    var x = 3
    print(x)
    print(__await x)
