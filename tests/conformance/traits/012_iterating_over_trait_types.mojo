trait Op:
    @staticmethod
    def name() -> String:
        ...

    @staticmethod
    def run(a: Int, b: Int) -> Int:
        ...


struct Add(Op):
    @staticmethod
    def name() -> String:
        return "add"

    @staticmethod
    def run(a: Int, b: Int) -> Int:
        return a + b


struct Mul(Op):
    @staticmethod
    def name() -> String:
        return "mul"

    @staticmethod
    def run(a: Int, b: Int) -> Int:
        return a * b


def all_of[*Ops: Op](a: Int, b: Int) -> Int:
    var total = 0
    comptime for i in range(Ops.length):
        comptime O = Ops[i]
        print(O.name(), O.run(a, b))
        total += O.run(a, b)
    return total


def main():
    print(all_of[Add, Mul, Add](3, 4))
    print(all_of[](1, 2))
