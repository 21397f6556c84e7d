from std.pathlib import Path
from std.tempfile import TemporaryDirectory


def main() raises:
    var p = Path("/a/b") / "c.txt"
    print(p, repr(p), p.suffix(), p.name(), len(p.parts()))
    print(p == Path("/a/b/c.txt"), p != Path("x"), p.joinpath("d", "e"), Path("a") / Path("b"))
    with TemporaryDirectory() as name:
        var place = Path(name)
        var file = place / "data.txt"
        print(file.exists(), file.is_file(), place.is_dir(), place.exists())
        file.write_text("first line\nsecond")
        print(file.exists(), file.is_file(), file.read_text())
        file.write_bytes("bytes".as_bytes())
        print(file.read_bytes(), file.stat().st_size)
        for entry in place.listdir():
            print(entry)
