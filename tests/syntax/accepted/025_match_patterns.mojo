def kind(x: Int) -> String:
    match x:
        case 0: return "zero"
        case 1 | 2
            | 3:
            return "small"
        case n if n > 100:
            return "huge"
        case (4 | 5) as n:
            return String(n)
        case _: return "other"


def main():
    for i in range(7): print(kind(i))
    match (1, ("a", 2.5)):
        case (1, (name, _)): print(name)
        case _, (_, ratio): print(ratio)
    match "x" "y":
        case "xy" | r"z": print("joined")
        case other: print(other)
