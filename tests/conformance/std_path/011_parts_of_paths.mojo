from std.os.path import (
    basename,
    dirname,
    is_absolute,
    join,
    split,
    split_extension,
    splitroot,
)
from std.pathlib import Path


def main() raises:
    print(basename("/a/b.txt"), dirname("/a/b.txt"), is_absolute("/a"), is_absolute("a"))
    print(join("a", "b", "/c", "d"), join("a/", "b"))
    var head, tail = split("/a/b/c")
    print(head, tail)
    var root, extension = split_extension("a/b.tar.gz")
    print(root, extension)
    var drive, top, rest = splitroot("//x/y")
    print(drive, top, rest)
    var p = Path("dir") / "sub" / "file.mojo"
    print(p, p.name(), p.suffix(), p.exists())
    print(Path("a") == Path("a"), Path("a") == Path("b"))
