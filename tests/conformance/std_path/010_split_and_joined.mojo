from std.os.path import basename, dirname, is_absolute, join, split, split_extension, splitroot


def main() raises:
    var paths: List[String] = [
        "",
        "/",
        "//",
        "///a",
        "a",
        "a/",
        "/a/b.c",
        "a/b/c.tar.gz",
        ".hidden",
        "dir/.hidden",
        "a.b/c",
        "..",
        "a/..",
        "a//b",
    ]
    for p in paths:
        var s = split(p)
        print(repr(p), repr(s[0]), repr(s[1]), repr(dirname(p)), repr(basename(p)), is_absolute(p))
    for p in paths:
        var e = split_extension(p)
        var r = splitroot(p)
        print(repr(e[0]), repr(e[1]), repr(r[0]), repr(r[1]), repr(r[2]))
    print(join("a", "b"), join("a/", "b"), join("a", "/b"), join("", "b"), join("a", ""))
    print(join("a", "b", "c"), join("a", "b", "/c/d", "e"), join("/", "x"), join("a"))
