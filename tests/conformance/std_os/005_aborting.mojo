from std.os import abort


def main():
    print("before")
    abort("it went wrong")
