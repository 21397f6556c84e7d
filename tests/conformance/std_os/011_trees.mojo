from std.os import listdir, makedirs, mkdir, remove, removedirs, rmdir, unlink
from std.os.path import exists, isdir, isfile
from std.pathlib import Path
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as folder:
        var root = Path(folder)
        mkdir(root / "a")
        print(isdir(root / "a"))
        try:
            mkdir(root / "a")
        except e:
            print("exists already")
        makedirs(root / "x" / "y" / "z")
        print(isdir(root / "x" / "y" / "z"))
        makedirs(root / "x" / "y", exist_ok=True)
        try:
            makedirs(root / "x" / "y")
        except e:
            print("exists already")
        (root / "x" / "f").write_text("1")
        var names = listdir(root)
        sort(names)
        print(names)
        names = listdir(root / "x")
        sort(names)
        print(names)
        try:
            rmdir(root / "x")
        except e:
            print("not empty")
        unlink(root / "x" / "f")
        removedirs(root / "x" / "y" / "z")
        print(exists(root / "x"), exists(root))
        try:
            remove(root / "nothing")
        except e:
            print("no such file")
        rmdir(root / "a") if exists(root / "a") else rmdir(root)
    print("done")
