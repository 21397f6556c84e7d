from std.os.path import exists, isdir, isfile
from std.pathlib import Path
from std.tempfile import NamedTemporaryFile, TemporaryDirectory, gettempdir, mkdtemp
from std.os import rmdir


def main() raises:
    print(Bool(gettempdir()))
    var kept: String
    with TemporaryDirectory() as directory:
        kept = directory
        print(isdir(kept))
    print(exists(kept))
    with NamedTemporaryFile(mode="w") as file:
        kept = file.name
        file.write("text")
        print(isfile(kept))
    print(exists(kept))
    var made = mkdtemp(prefix="mojo_", suffix="_x")
    print(made.endswith("_x"), "mojo_" in made, isdir(made))
    rmdir(made)
