def show(p: UnsafePointer[Int, _]):
    print(p[])


def main():
    var n = 1
    show(Pointer(to=n))
