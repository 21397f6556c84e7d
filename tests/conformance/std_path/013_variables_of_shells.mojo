# Variables that shells have of their own are left as they are.
from std import os
from std.os.path import expandvars


def main():
    _ = os.setenv("A", "value")
    _ = os.setenv("_b", "other")
    for text in [String("$$A"), "$1a", "$1$A", "$*A", "$#A", "$@A", "$!A", "$?A", "$-A", "$_b", "$ A", "$%A", "$A1", "$$$A"]:
        print(text, expandvars(text))
