from std.pathlib import Path
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as folder:
        var root = Path(folder)
        var file = root / "f.txt"
        print(file.exists(), file.is_file(), root.is_dir(), root.is_file())
        file.write_text("first ☃\n")
        print(file.exists(), repr(file.read_text()), file.stat().st_size)
        file.write_text(42)
        print(repr(file.read_text()))
        file.write_bytes([UInt8(0), 255, 10])
        print(file.read_bytes())
        file.write_bytes(List[UInt8]())
        print(file.read_bytes(), repr(file.read_text()))
        (root / "b").write_text("")
        (root / "a").write_text("")
        var names = List[String]()
        for p in root.listdir():
            names.append(p.name())
        sort(names)
        print(names)
        print(file.lstat().st_ino == file.stat().st_ino)
        try:
            _ = (root / "missing").read_text()
        except e:
            print(String(e).replace(folder, ""))
        try:
            _ = (root / "missing").listdir()
        except e:
            print(String(e).replace(folder, ""))
