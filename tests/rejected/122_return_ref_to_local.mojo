def make() -> ref [ImmStaticOrigin] String:
    var s = String("local")
    return s


def main():
    print(make())
