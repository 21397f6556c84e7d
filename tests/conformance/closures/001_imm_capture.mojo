def main():
    var limit = 10

    def below(x: Int) {imm limit} -> Bool:
        return x < limit

    print(below(5), below(15))
    limit = 3
    print(below(5))
    var name = "n"
    var count = 2

    def describe() {imm} -> String:
        return name + String(count)

    print(describe())
    count = 7
    print(describe())

    def bare(x: Int) {limit, name} -> String:
        return name * (x * limit)

    print(bare(1))
