def main():
    var items = [3, 1, 4, 1, 5]
    var n: Int
    if (n := len(items)) > 3:
        print("long", n)
    var total = 0
    var i = 0
    var v: Int
    while (v := items[i]) != 5:
        total += v
        i += 1
    print(total, i, v)
    var k: Int
    print((k := 7) + k)
    var sq: Int
    var squares = [(sq := x * x) + sq for x in items if x > 1]
    print(squares)
    if n := 12:
        print(n)
