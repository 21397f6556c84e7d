from std.os import SEEK_CUR, SEEK_END, SEEK_SET, getenv, listdir, makedirs, mkdir, remove, removedirs, rmdir, setenv, unlink, unsetenv
from std.os.path import exists, getsize, isdir, join
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as place:
        var name = join(place, "f.txt")
        with open(name, "w") as f:
            f.write("hello", " ", 5, "\n")
            f.write_bytes("abc".as_bytes())
        with open(name, "r") as f:
            print(f.read(5), f.read())
        with open(name, "r") as f:
            _ = f.seek(6, SEEK_SET)
            print(f.read(1))
            _ = f.seek(-3, SEEK_END)
            print(f.read_bytes())
        with open(name, "a") as f:
            f.write("more")
        print(getsize(name))
        mkdir(join(place, "d"))
        makedirs(join(place, "x", "y"), exist_ok=True)
        makedirs(join(place, "x", "y"), exist_ok=True)
        print(isdir(join(place, "x", "y")), len(listdir(place)))
        rmdir(join(place, "d"))
        remove(name)
        print(exists(name))
        try:
            _ = open(join(place, "none"), "r")
        except:
            print("not there")
    print(getenv("NO_SUCH_NAME_AT_ALL", "default"), setenv("A_NAME", "v"), getenv("A_NAME"), unsetenv("A_NAME"))
    print(getenv("A_NAME") == "")
