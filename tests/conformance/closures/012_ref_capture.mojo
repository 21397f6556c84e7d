def mutability(ref xs: List[Int]) -> String:
    def report() {ref xs} -> String:
        comptime if origin_of(xs).mut:
            return "mutable"
        else:
            return "immutable"

    return report()


def through_imm(xs: List[Int]) -> String:
    return mutability(xs)


def through_mut(mut xs: List[Int]) -> String:
    return mutability(xs)


def main():
    var xs: List[Int] = [1]
    print(through_imm(xs), through_mut(xs), mutability(xs))

    def push() {ref xs}:
        xs.append(5)

    push()
    push()
    print(xs)
