from std.subprocess import run


def main() raises:
    print(run("echo hello"))
    print(run("printf 'a\\nb\\n'"))
    print("[" + run("printf '  spaced  \\n\\n'") + "]")
    print("[" + run("true") + "]")
    print(run("seq 1 2000").byte_length())
    print("[" + run("echo oops >&2") + "]")
    print("[" + run("exit 3") + "]")
