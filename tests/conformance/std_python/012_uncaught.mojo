# An exception that nothing handles ends the program as an error does.
from std.python import Python


def main() raises:
    print("before")
    var values = Python.list(1, 2)
    print(values[5])
    print("not reached")
