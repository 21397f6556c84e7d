# Only what is used of other files has to be in order.
from parts import whole
from parts.kinds import *


def main():
    print(whole())
    print(Kind(4).value)
