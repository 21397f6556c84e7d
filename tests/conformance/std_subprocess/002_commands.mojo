from std.subprocess import run


def main() raises:
    print(run("echo hello"))
    print(repr(run("printf 'a\\nb'")), repr(run("true")))
    print(run("echo one; echo two"))
    print(run("echo $((6 * 7))"))
