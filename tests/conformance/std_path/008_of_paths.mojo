from std.pathlib import DIR_SEPARATOR, Path, cwd


def main() raises:
    var p = Path("/a/b/c.txt")
    print(p, repr(p), String(p), p.name(), p.suffix())
    for part in p.parts():
        print(part, end="|")
    print()
    print(p / "d", p / Path("e"), Path("x") / "y" / "z.q", Path("a/") / "b", Path("a") / "/b")
    print(p.joinpath("x"), p.joinpath("x", "y"), Path("").joinpath("q"))
    print(Path("a") == Path("a"), Path("a") == Path("b"), Path("a") != Path("a/"))
    var names: List[String] = ["", "a", "a.b", ".a", "a.", "a.b.c", "/x/y.tar.gz", "/", "d.e/f"]
    for s in names:
        var q = Path(s)
        print(repr(s), repr(q.name()), repr(q.suffix()), len(q.parts()))
    var m = Path("start")
    m /= "end"
    print(m, DIR_SEPARATOR)
    print(cwd() == Path(), Path("/tmp").is_dir(), Path("/no/such").exists())
    var d = {Path("k"): 1}
    print(d[Path("k")])
    print(Path("/a").__fspath__(), Path("~").expanduser() == Path.home())
