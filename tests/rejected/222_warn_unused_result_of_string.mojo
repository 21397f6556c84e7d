def main():
    var s = String("text")
    s.upper()
    print(s)
