from std.os import setenv, unsetenv
from std.os.path import expandvars, expanduser


def main() raises:
    _ = setenv("MOJO_A", "one")
    _ = setenv("MOJO_B", "")
    _ = unsetenv("MOJO_C")
    var texts: List[String] = [
        "",
        "plain",
        "$MOJO_A",
        "${MOJO_A}",
        "x$MOJO_A/y",
        "x${MOJO_A}y",
        "$MOJO_B!",
        "$MOJO_C!",
        "${MOJO_C}!",
        "$",
        "$$",
        "a$",
        "${",
        "${}",
        "$MOJO_A$MOJO_A",
        "$MOJO_A-$MOJO_A",
        "ü$MOJO_A☃",
    ]
    for t in texts:
        print(repr(t), repr(expandvars(t)))
    _ = setenv("HOME", "/home/someone")
    print(expanduser("~"), expanduser("~/x"), expanduser("/a/~"), expanduser("a~b"), expanduser(""))
