def check(n: Int) raises -> Int:
    if n == 0:
        raise Error("zero")
    if n < 0:
        raise Error("negative ", n, " (", 2.5, ")")
    return 100 // n


def main():
    for n in [5, 0, -3]:
        try:
            print(check(n))
        except e:
            print("error:", e)
    try:
        raise Error("direct")
    except e:
        print(String(e), repr(e))
