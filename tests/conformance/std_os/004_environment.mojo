from std.os import getenv, setenv, unsetenv, getuid, isatty
from std.os.env import getenv as also


def main():
    print(repr(getenv("SURELY_NOT_SET_ANYWHERE")), getenv("SURELY_NOT_SET_ANYWHERE", "fallback"))
    print(setenv("A_VARIABLE_OF_TEST", "one"), getenv("A_VARIABLE_OF_TEST"))
    print(setenv("A_VARIABLE_OF_TEST", "two", overwrite=False), getenv("A_VARIABLE_OF_TEST"))
    print(setenv("A_VARIABLE_OF_TEST", "three"), also("A_VARIABLE_OF_TEST"))
    print(setenv("A_VARIABLE_OF_TEST", ""), repr(getenv("A_VARIABLE_OF_TEST", "default")))
    print(unsetenv("A_VARIABLE_OF_TEST"), getenv("A_VARIABLE_OF_TEST", "gone"), unsetenv("A_VARIABLE_OF_TEST"))
    print(setenv("", "x"), setenv("A=B", "x"))
    print(getuid() >= 0, isatty(-1))
