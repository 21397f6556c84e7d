def kind[n: Int]() -> String:
    comptime match n:
        case 0:
            return "none"
        case 1 | 2:
            return "few"
        case _:
            return "many"


def main():
    print(kind[0](), kind[2](), kind[30]())
