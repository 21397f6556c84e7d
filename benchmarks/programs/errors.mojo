@fieldwise_init
struct Overdrawn(Copyable, Movable):
    var missing: Int


def digit(byte: Int) raises -> Int:
    if byte < 48 or byte > 57:
        raise Error("not a digit")
    return byte - 48


def number(text: List[Int], start: Int, end: Int) raises -> Int:
    var total = 0
    for i in range(start, end):
        total = total * 10 + digit(text[i])
    return total


def draw(balance: Int, amount: Int) raises Overdrawn -> Int:
    if amount > balance:
        raise Overdrawn(amount - balance)
    return balance - amount


def draw_twice(balance: Int, amount: Int) raises Overdrawn -> Int:
    return draw(draw(balance, amount), amount)


def main():
    var text = List[Int]()
    for i in range(100000):
        text.append(48 + i % 10 if i % 97 != 0 else 65)
    var total = 0
    var failed = 0
    for _ in range(60):
        for start in range(0, 99995, 5):
            try:
                total += number(text, start, start + 5)
            except:
                failed += 1
    var balance = 0
    var missing = 0
    for i in range(30000000):
        try:
            balance = draw_twice(i % 1000, i % 701)
        except e:
            missing += e.missing
    print(total, failed, balance, missing)
