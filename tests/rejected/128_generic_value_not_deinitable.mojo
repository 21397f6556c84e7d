def swallow[T: AnyType](var x: T):
    pass


def main():
    swallow(1)
