from std.os import chdir, getenv, link, listdir, makedirs, remove, removedirs, setenv, symlink, unlink, unsetenv
from std.os.path import exists, islink, realpath
from std.pathlib import cwd
from std.tempfile import TemporaryDirectory


def main() raises:
    with TemporaryDirectory() as root:
        makedirs(root + "/a/b")
        print(exists(root + "/a/b"))
        with open(root + "/file", "w") as file:
            file.write("x")
        symlink(root + "/file", root + "/soft")
        link(root + "/file", root + "/hard")
        print(islink(root + "/soft"), islink(root + "/hard"))
        print(realpath(root + "/soft") == realpath(root + "/file"))
        print(len(listdir(root)))
        unlink(root + "/soft")
        remove(root + "/hard")
        print(len(listdir(root)))
        var before = cwd()
        chdir(root)
        print(exists("file"))
        chdir(before)
    print(setenv("MOJO_CONFORMANCE", "yes"), getenv("MOJO_CONFORMANCE"))
    print(unsetenv("MOJO_CONFORMANCE"), getenv("MOJO_CONFORMANCE", "no"))
