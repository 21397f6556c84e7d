from names import *
import names as n


def main():
    print(visible(), LIMIT)
    print(n._hidden(), n.LIMIT)
