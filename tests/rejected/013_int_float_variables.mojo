def main():
    var n = 3
    var f = 1.5
    var sum = f + n
    print(sum)
