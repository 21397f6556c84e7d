from std.os import link, lstat, stat, symlink, unlink
from std.os.path import exists, isfile, islink, lexists, realpath
from std.pathlib import Path
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as folder:
        var target = Path(folder) / "target"
        target.write_text("text")
        link(target, Path(folder) / "hard")
        symlink(target, Path(folder) / "soft")
        print(stat(target).st_nlink, (Path(folder) / "hard").read_text())
        print(islink(Path(folder) / "soft"), islink(Path(folder) / "hard"), islink(target))
        print((Path(folder) / "soft").read_text())
        print(realpath(Path(folder) / "soft") == realpath(target))
        unlink(target)
        print(exists(Path(folder) / "soft"), lexists(Path(folder) / "soft"))
        print((Path(folder) / "hard").read_text(), stat(Path(folder) / "hard").st_nlink)
        symlink("relative/nowhere", Path(folder) / "loose")
        print(islink(Path(folder) / "loose"), lstat(Path(folder) / "loose").st_size)
        try:
            link(Path(folder) / "none", Path(folder) / "other")
        except e:
            print("no such file")
        try:
            symlink("x", Path(folder) / "loose")
        except e:
            print("exists already")
        unlink(Path(folder) / "loose")
        unlink(Path(folder) / "soft")
