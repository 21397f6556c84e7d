def main():
    var s = "hello"
    print(s[0])
