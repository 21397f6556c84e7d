def apply(op: String, a: Int, b: Int) raises -> Int:
    match op:
        case "add" | "+":
            return a + b
        case "sub" | "-":
            return a - b
        case "mul":
            return a * b
        default:
            raise Error("unknown operator " + op)


def main() raises:
    var steps: List[String] = ["add", "sub", "mul"]
    var value = 10
    for step in steps:
        value = apply(step, value, 3)
        print(step, value)
