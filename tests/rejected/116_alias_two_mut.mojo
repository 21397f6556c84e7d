def exchange(mut a: Int, mut b: Int):
    var t = a
    a = b
    b = t


def main():
    var n = 1
    exchange(n, n)
