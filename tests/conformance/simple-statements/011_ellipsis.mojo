"""`...` does nothing, wherever it stands."""


def given(x: Int) -> Int:
    var y = x
    ...
    return y


def nothing():
    ...


def between():
    ...
    print("between")
    ...


struct Empty:
    ...

    def method(self):
        """Documented."""
        ...


def main():
    ...
    print(given(4))
    nothing()
    between()
    for i in range(2):
        ...
    if given(1) == 1:
        ...
    else:
        print("not here")

    def inner():
        ...

    inner()
    print("end")
