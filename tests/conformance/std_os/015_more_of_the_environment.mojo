from std.os import getenv, setenv, unsetenv


def main():
    print(repr(getenv("MOJO_TEST_NAME")), repr(getenv("MOJO_TEST_NAME", "fallback")))
    print(setenv("MOJO_TEST_NAME", "one"), getenv("MOJO_TEST_NAME"))
    print(setenv("MOJO_TEST_NAME", "two", overwrite=False), getenv("MOJO_TEST_NAME"))
    print(setenv("MOJO_TEST_NAME", "three"), getenv("MOJO_TEST_NAME"))
    print(setenv("MOJO_TEST_NAME", ""), repr(getenv("MOJO_TEST_NAME", "fallback")))
    print(setenv("MOJO_TEST_NAME", "ünï ☃ =x"), getenv("MOJO_TEST_NAME"))
    print(unsetenv("MOJO_TEST_NAME"), repr(getenv("MOJO_TEST_NAME")))
    print(unsetenv("MOJO_TEST_NAME"))
    print(setenv("", "x"), unsetenv(""))
    print(setenv("A=B", "x"))
