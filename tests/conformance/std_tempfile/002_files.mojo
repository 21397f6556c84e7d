from std.os.path import exists
from std.os import remove
from std.pathlib import Path
from std.tempfile import NamedTemporaryFile


def main() raises:
    var kept = String()
    with NamedTemporaryFile(mode="rw", suffix=".txt", prefix="try_") as file:
        kept = file.name
        print(exists(file.name), file.name.endswith(".txt"), "try_" in file.name)
        file.write("hello ", 42, "\n")
        file.write_bytes("more".as_bytes())
        _ = file.seek(0)
        print(file.read())
        _ = file.seek(6)
        print(file.read(2), len(file.read_bytes(3)))
    print(exists(kept))
    var file = NamedTemporaryFile(mode="w", delete=False)
    file.write("stays")
    file.close()
    print(Path(file.name).read_text())
    remove(file.name)
    print(exists(file.name))
    with NamedTemporaryFile(name="/tmp/a_name_of_its_own_17.txt") as named:
        print(named.name)
    print(exists("/tmp/a_name_of_its_own_17.txt"))
