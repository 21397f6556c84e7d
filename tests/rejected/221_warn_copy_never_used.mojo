def main():
    var s = String("text")
    var copy = s
    print(s)
