from std.os import listdir, makedirs, mkdir, remove, removedirs, rmdir, stat, symlink, link, lstat
from std.os.path import exists, getsize, isdir, isfile, islink, lexists
from std.pathlib import Path
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as name:
        var root = Path(name)
        mkdir(root / "d")
        makedirs(root / "e" / "f" / "g")
        makedirs(root / "e", exist_ok=True)
        (root / "d" / "one.txt").write_text("hello")
        (root / "d" / "two").write_bytes([1, 2, 3])
        print((root / "d" / "one.txt").read_text(), (root / "d" / "two").read_bytes(), getsize(root / "d" / "two"))
        var names = listdir(root / "d")
        sort(names)
        print(names, isdir(root / "d"), isfile(root / "d"), isfile(root / "d" / "two"), len((root / "e").listdir()))
        symlink(root / "d" / "two", root / "link")
        link(root / "d" / "two", root / "hard")
        print(islink(root / "link"), exists(root / "link"), stat(root / "hard").st_nlink, stat(root / "link").st_size)
        remove(root / "d" / "two")
        print(exists(root / "hard"), lexists(root / "link"))
        remove(root / "hard")
        print(exists(root / "link"), lexists(root / "link"))
        remove(root / "link")
        rmdir(root / "e" / "f" / "g")
        try:
            rmdir(root / "d")
        except e:
            print("not empty")
        try:
            mkdir(root / "d")
        except e:
            print("is there")
        try:
            _ = (root / "none").read_text()
        except e:
            print("not there")
        try:
            remove(root / "none")
        except e:
            print("cannot remove")
    print("gone")
