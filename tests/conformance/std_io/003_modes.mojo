from std.os import SEEK_CUR, SEEK_END, SEEK_SET
from std.os.path import getsize
from std.pathlib import Path
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as folder:
        var name = folder + "/f.txt"
        with open(name, "w") as f:
            f.write("abc", 1, True, "\n")
            f.write()
            f.write_string("ünï")
        print(getsize(name))
        with open(name, "r") as f:
            print(repr(f.read(4)))
            print(repr(f.read()))
            print(repr(f.read()))
            print(f.seek(0))
            print(f.read_bytes(3))
            print(f.seek(2, SEEK_CUR))
            print(f.seek(UInt64(0).cast[DType.int]().__int__() - 3, SEEK_END))
            print(f.read_bytes())
        with open(name, "a") as f:
            f.write("+more")
        print(repr(Path(name).read_text()))
        with open(name, "rw") as f:
            print(repr(f.read(3)))
            f.write_bytes("XYZ".as_bytes())
            print(f.seek(0, SEEK_SET))
            print(repr(f.read()))
        with open(name, "w") as f:
            pass
        print(getsize(name))
        try:
            _ = open(folder + "/missing", "r")
        except e:
            print(String(e).replace(folder, ""))
        try:
            _ = open(name, "q")
        except e:
            print(String(e).replace(folder, ""))
        var closed = open(name, "r")
        closed.close()
        try:
            _ = closed.read()
        except e:
            print(e)
