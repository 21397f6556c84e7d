from std.math import sqrt as root


def main():
    print(sqrt(2.0))
