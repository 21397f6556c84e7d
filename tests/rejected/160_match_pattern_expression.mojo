def describe(n: Int) -> String:
    match n:
        case 1 + 1:
            return "two"
        case _:
            return "other"


def main():
    print(describe(2))
