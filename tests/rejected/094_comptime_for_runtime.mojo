def f(n: Int):
    comptime for i in range(n):
        print(i)


def main():
    f(3)
