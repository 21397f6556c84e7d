from std.os import SEEK_CUR, SEEK_END, SEEK_SET
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as name:
        var path = name + "/f.txt"
        with open(path, "w") as f:
            f.write("line one\n", 2, " ", 2.5, "\n")
            f.write_string("end")
        with open(path, "r") as f:
            print(f.read())
        with open(path, "r") as f:
            print(f.read(4), f.read_bytes(2), f.seek(0), f.read(4))
            print(f.seek(3, SEEK_END) if False else f.seek(1, SEEK_SET), f.read(3))
            print(f.seek(2, SEEK_CUR), f.read())
            print(f.read() == "", len(f.read_bytes()))
        with open(path, "a") as f:
            f.write_bytes("!?".as_bytes())
        with open(path, "rw") as f:
            print(f.read())
        var f = open(path, "w")
        f.close()
        try:
            f.write_all("x".as_bytes())
        except e:
            print("closed")
        print(open(path, "r").read() == "")
        for mode in ["x", ""]:
            try:
                _ = open(path, mode)
            except e:
                print("no such mode")
        try:
            _ = open(name + "/none", "r")
        except e:
            print("no such file")
