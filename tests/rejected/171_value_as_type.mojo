def main():
    var n = 3
    var m: n = 4
    print(m)
