from .neighbour import helper


def main():
    helper()
