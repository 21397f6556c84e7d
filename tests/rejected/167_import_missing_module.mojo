from std.mathematics import sqrt


def main():
    print(sqrt(4.0))
