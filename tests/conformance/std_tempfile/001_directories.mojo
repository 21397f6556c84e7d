from std.os.path import exists, isdir
from std.os import rmdir, setenv
from std.pathlib import Path
from std.tempfile import TemporaryDirectory, gettempdir, mkdtemp


def main() raises:
    print(isdir(gettempdir().value()))
    var made = mkdtemp(suffix="_end", prefix="start_")
    print(exists(made), isdir(made), made.endswith("_end"), "start_" in made)
    rmdir(made)
    print(exists(made))
    var kept = String()
    with TemporaryDirectory() as name:
        kept = name
        print(isdir(name))
        (Path(name) / "file.txt").write_text("x")
        print(exists(Path(name) / "file.txt"))
    print(exists(kept))
    var outer = mkdtemp()
    var inner = mkdtemp(dir=outer)
    print(inner.startswith(outer))
    rmdir(inner)
    rmdir(outer)
    _ = setenv("TMPDIR", "/tmp")
    print(gettempdir().value())
    try:
        print(mkdtemp(dir="/no/such/directory"))
    except e:
        print("error:", e)
