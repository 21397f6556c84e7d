def main():
    var n = 3
    var s = String("items: ")
    print(s + n)
