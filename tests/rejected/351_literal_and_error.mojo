"""A text that is raised is a `String`, which no `Error` becomes."""


def read(name: String) raises:
    if name == "":
        raise Error("no name")


def main():
    try:
        raise "nothing to read"
    except e:
        print(e)
    try:
        if 1 + 1 == 3:
            raise "impossible"
        read("x")
    except e:
        print(e)
