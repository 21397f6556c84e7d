def name(n: Int) -> String:
    match n:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "few"
        case 10:
            return "ten"
        case _:
            return "many"


def color(s: String) -> Int:
    match s:
        case "red":
            return 1
        case "green" | "blue":
            return 2
        case other:
            return other.byte_length() * 100


def answer(b: Bool, f: Float64) -> String:
    var out = String()
    match b:
        case True:
            out += "yes"
        case False:
            out += "no"
    match f:
        case 2.5:
            out += " two and a half"
        case _:
            out += " other"
    return out


def main():
    print(name(0), name(2), name(10), name(50))
    print(color("red"), color("blue"), color("violet"))
    print(answer(True, 2.5), answer(False, 1))
