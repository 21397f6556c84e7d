def nothing():
    pass


def early(n: Int) -> String:
    if n < 0:
        return "negative"
    if n == 0:
        return "zero"
    return "positive"


def bare(flag: Bool):
    if flag:
        print("left early")
        return
    print("reached the end")


def find(xs: List[Int], target: Int) -> Int:
    for i in range(len(xs)):
        if xs[i] == target:
            return i
    return -1


struct Empty:
    pass


def multi() -> Tuple[Int, String]:
    return 1, "one"


def main():
    nothing()
    print(early(-1), early(0), early(1))
    bare(True)
    bare(False)
    print(find([5, 6, 7], 6), find([5, 6, 7], 1))
    print(multi())
