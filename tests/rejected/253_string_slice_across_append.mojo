def main():
    var s = "abc"
    var head = s[byte=0:1]
    s += "def"
    print(head)
