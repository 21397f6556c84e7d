def describe(n: Int) -> String:
    match n:
        case "one":
            return "text"
        case _:
            return "other"


def main():
    print(describe(1))
