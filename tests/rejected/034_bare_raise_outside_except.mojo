def f() raises:
    raise


def main() raises:
    f()
