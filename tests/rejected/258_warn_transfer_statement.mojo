def main():
    var n = 3
    n^
    print("x")
