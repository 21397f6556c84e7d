from std.os import chdir, listdir, mkdir, rmdir, sep
from std.os.path import exists, isdir, join, realpath, getsize
from std.pathlib import Path, cwd
from std.tempfile import TemporaryDirectory


def main() raises:
    var before = cwd()
    with TemporaryDirectory() as d:
        chdir(d)
        mkdir("inside")
        print(exists("inside"), isdir(join(d, "inside")), len(listdir(".")), sep)
        print(String(cwd()) == realpath(d), realpath(".") == realpath(d))
        Path("f").write_text("12345")
        print(getsize("f"), Path("f").stat().st_size, Path("f").is_file())
        rmdir("inside")
        chdir(before)
    try:
        chdir("/surely/not/there")
    except e:
        print("no such directory")
    print(cwd() == before)
