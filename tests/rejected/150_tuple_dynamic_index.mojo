def main():
    var t = (1, "two")
    var i = 1
    print(t[i])
