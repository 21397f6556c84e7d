def t(label: String, v: Int) -> Int:
    print(label, end=" ")
    return v


def three(a: Int, b: Int, c: Int) -> Int:
    return a + b * c


@fieldwise_init
struct Grid:
    var name: String

    def __getitem__(self, r: Int, c: Int) -> Int:
        return r * 10 + c


def grid(label: String) -> Grid:
    print(label, end=" ")
    return Grid(label)


def main():
    print(t("a", 1) + t("b", 2) * t("c", 3))
    print(three(t("x", 1), t("y", 2), t("z", 3)))
    print(three(c=t("x", 1), b=t("y", 2), a=t("z", 3)))
    print(grid("g")[t("row", 4), t("col", 2)])
    print([t("p", 1), t("q", 2)])
    print((t("m", 1), t("n", 2)))
    var d = {t("k1", 1): t("v1", 2), t("k2", 3): t("v2", 4)}
    print(len(d))
    print(t("c1", 1) < t("c2", 2) < t("c3", 0))
    var xs = [0, 0, 0]
    xs[t("idx", 1)] = t("val", 5)
    print(xs)
