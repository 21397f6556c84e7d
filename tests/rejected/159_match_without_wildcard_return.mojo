def describe(n: Int) -> String:
    match n:
        case 1:
            return "one"
        case 2:
            return "two"


def main():
    print(describe(1))
