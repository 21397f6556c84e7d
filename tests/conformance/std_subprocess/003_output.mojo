from std.subprocess import run


def main() raises:
    print(repr(run("echo hello")))
    print(repr(run("printf 'a\\nb\\n'")))
    print(repr(run("echo a b   c")))
    print(repr(run("echo 'a   b'")))
    print(repr(run("printf ''")))
    print(repr(run("echo $((3 + 4))")))
    print(repr(run("echo one && echo two")))
    print(repr(run("printf 'x\\n\\n\\n'")))
    print(repr(run("echo ü☃")))
    print(repr(run("printf '  spaced  '")))
    print(repr(run("echo to-stderr 1>&2")))
    print(run("seq 1 2000").byte_length())
    print(repr(run("cat /dev/null")))
    print(repr(run("exit 3")))
