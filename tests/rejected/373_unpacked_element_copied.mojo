def pair() -> Tuple[List[Int], String]:
    return [1], "a"


def temporary():
    var (
        u,
        v,
    ) = pair()
    print(u, v)


def main():
    var t = pair()
    var (u, v) = t^
    print(u, v)
