from std.sys.intrinsics import inlined_assembly


def main():
    # No instruction at all: the operand comes out as it went in.
    print(inlined_assembly["", Int, constraints="=r,0"](41))
