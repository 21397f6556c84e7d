from std.os.path import exists, basename, isdir
from std.tempfile import NamedTemporaryFile, TemporaryDirectory, gettempdir, mkdtemp
from std.os import rmdir


def main() raises:
    var name: String
    with NamedTemporaryFile(mode="rw", prefix="pre_", suffix=".end") as f:
        name = f.name
        print(exists(name), basename(name).startswith("pre_"), name.endswith(".end"))
        f.write("hello ", 5)
        print(f.seek(0), f.read())
    print(exists(name))
    with TemporaryDirectory(prefix="dir_") as d:
        print(isdir(d), basename(d).startswith("dir_"))
        name = d
    print(exists(name), gettempdir().value().byte_length() > 0)
    var made = mkdtemp(suffix="_x")
    print(isdir(made), made.endswith("_x"))
    rmdir(made)
