from std.sys import Endian


def name(order: Endian) -> String:
    match order:
        case .little:
            return "little"
        case .middle:
            return "middle"
        case _:
            return "big"


def main():
    print(name(Endian.native()))
