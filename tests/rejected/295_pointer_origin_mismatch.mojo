def main():
    var a = 1
    var b = 2
    var p: Pointer[Int, origin_of(a)] = Pointer(to=b)
    print(p[])
