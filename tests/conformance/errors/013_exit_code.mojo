from std.sys import exit


def main():
    print("before exit")
    if len([1]) == 1:
        exit(7)
    print("never")
