def main():
    var s = "hello"
    print(len(s))
