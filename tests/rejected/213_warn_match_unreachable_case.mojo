def name(n: Int) -> String:
    match n:
        case x:
            return String(x)
        case 1:
            return "one"


def main():
    print(name(1))
