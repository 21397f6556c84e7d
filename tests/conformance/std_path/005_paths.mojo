from std.pathlib import Path


def main() raises:
    var p = Path("/usr") / "lib" / "x.tar.gz"
    print(p, p.name(), p.suffix(), p.parts(), repr(p))
    print(p == Path("/usr/lib/x.tar.gz"), p != Path("a"), Path("a").joinpath("b", "c"), Path("a") / "/b")
    print(p.exists(), Path("/").is_dir(), Path("/").is_file(), Path("file").suffix() == "", Path(".rc").suffix(), Path("a.").suffix())
    p /= "more"
    print(p, String(p), p.__fspath__(), Path("a/b").name(), Path("").name() == "")
    print(hash(Path("a")) == hash(Path("a")), Path("x") in [Path("x")], p.path.byte_length())
