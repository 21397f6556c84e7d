def find(xs: List[String], want: String) -> Optional[Int]:
    for i in range(len(xs)):
        if xs[i] == want:
            return i
    return None


def main() raises:
    var xs: List[String] = ["a", "b"]
    var f = find(xs, "b")
    if f:
        print("at", f.value(), f[])
    print(find(xs, "q").or_else(-1))
    try:
        print(find(xs, "q")[])
    except e:
        print("error:", e)
    print(find(xs, "a") == 0, find(xs, "q") is None)
