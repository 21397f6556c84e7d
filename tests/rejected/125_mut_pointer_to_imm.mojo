def set(p: MutPointer[Int, _]):
    p[] = 3


def f(n: Int):
    set(Pointer(to=n))


def main():
    f(1)
