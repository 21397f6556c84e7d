def twice(x):
    return x * 2


def main():
    print(twice(4))
