from std.os import listdir, lstat, mkdir, remove, rmdir, stat, symlink
from std.pathlib import Path
from std.stat import S_ISDIR, S_ISLNK, S_ISREG
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as folder:
        var file = Path(folder) / "data.bin"
        file.write_bytes([UInt8(1), 2, 3, 4, 5])
        var link = Path(folder) / "link"
        symlink(file, link)
        mkdir(Path(folder) / "inner", 0o700)
        var s = stat(file)
        print(s.st_size, S_ISREG(s.st_mode), S_ISDIR(s.st_mode), s.st_nlink)
        var l = lstat(link)
        print(S_ISLNK(l.st_mode), S_ISREG(l.st_mode), l.st_size == String(file).byte_length())
        print(S_ISREG(stat(link).st_mode), stat(link).st_size)
        var d = stat(Path(folder) / "inner")
        print(S_ISDIR(d.st_mode), d.st_mode & 0o777 == 0o700)
        print(Path(folder).stat().st_ino == stat(folder).st_ino)
        remove(link)
        remove(file)
        rmdir(Path(folder) / "inner")
        print(len(listdir(folder)))
        try:
            _ = stat(file)
        except e:
            print("no such file")
