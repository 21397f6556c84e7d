from std.os import listdir
from std.os.path import basename, dirname, exists, isdir, isfile
from std.pathlib import Path
from std.tempfile import NamedTemporaryFile, TemporaryDirectory, gettempdir, mkdtemp


def main() raises:
    print(gettempdir().__bool__())
    var made = mkdtemp(suffix="-end", prefix="begin-")
    print(isdir(made), basename(made).startswith("begin-"), basename(made).endswith("-end"))
    var inner = mkdtemp(dir=made)
    print(dirname(inner) == made, basename(inner).startswith("tmp"))
    with NamedTemporaryFile(mode="rw", dir=made, suffix=".txt") as file:
        print(isfile(file.name), dirname(file.name) == made, file.name.endswith(".txt"))
        file.write("line ", 1, "\n", 2.5)
        _ = file.seek(0)
        print(repr(file.read()))
        _ = file.seek(2)
        print(repr(file.read(3)))
    print(len(listdir(made)))
    with TemporaryDirectory(dir=made, prefix="p") as folder:
        print(isdir(folder), len(listdir(made)))
        Path(folder).joinpath("a").write_text("x")
    print(len(listdir(made)))
    var gone: String
    with NamedTemporaryFile(name=Optional[String](made + "/own")) as file:
        gone = file.name
        print(basename(gone), exists(gone))
    print(exists(gone))
