def run(ops: List[Tuple[String, Int]]) -> Int:
    var acc = 0
    for op in ops:
        match op:
            case ("add", n):
                acc += n
            case ("mul", n):
                acc *= n
            case ("skip", _):
                continue
            case ("stop", _):
                break
            case (other, _):
                print("unknown", other)
        print(acc, end=" ")
    print()
    return acc


def main():
    print(run([("add", 3), ("mul", 4), ("skip", 0), ("what", 1), ("stop", 0), ("add", 100)]))
    var n = 4
    while True:
        match n:
            case 0:
                break
            case k if k % 2:
                n -= 1
            case _:
                n //= 2
        print(n, end=" ")
    print()
