def main():
    var t = (1, "two")
    print(t[2])
