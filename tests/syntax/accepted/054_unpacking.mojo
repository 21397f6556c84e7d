def add(a: Int, b: Int, c: Int = 0) -> Int:
    return a + b + c


def forward[*Ts: Writable](*args: *Ts):
    print(*args, sep="|")


def main():
    forward(1, "two", 3.0)
    forward()
    var pair = 1, 2
    var x, y = pair
    print(add(x, b=y))
