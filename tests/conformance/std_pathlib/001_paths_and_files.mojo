from std.pathlib import Path, cwd
from std.tempfile import TemporaryDirectory


def main() raises:
    print(cwd() == Path(), String(cwd()).byte_length() > 0)
    with TemporaryDirectory() as root:
        var path = Path(root) / "notes.txt"
        path.write_text("two words")
        print(path.read_text(), path.exists(), path.is_file(), path.is_dir())
        print(len(path.read_bytes()), path.stat().st_size)
        print(path.name(), path.suffix(), path.joinpath("x").suffix() == "")
        print(len(Path(root).listdir()))
        print(Path(root).is_dir(), (Path(root) / "other").exists())
