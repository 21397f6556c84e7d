from std.os import remove
from std.tempfile import gettempdir


def main() raises:
    var path = gettempdir().value() + "/mojo_written_once.txt"
    with open(path, "w") as file:
        print(file.write_once("hello world".as_bytes()) > 0)
        print(file.handle >= 0)
    with open(path, "r") as file:
        print(file.read(5))
        print(file.seek(6))
        print(file.read())
    with open(path, "a") as file:
        file.write("!", 1, 2.5)
    print(open(path, "r").read())
    remove(path)
