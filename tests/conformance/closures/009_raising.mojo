def call(f: Some[def(Int) raises -> Int], x: Int) -> String:
    try:
        return String(f(x))
    except e:
        return String("failed: ", e)


def main() raises:
    var divisor = 0

    def div(x: Int) raises {imm divisor} -> Int:
        if divisor == 0:
            raise Error("divide by zero")
        return x // divisor

    print(call(div, 10))
    divisor = 4
    print(call(div, 10))
    print(div(9))
