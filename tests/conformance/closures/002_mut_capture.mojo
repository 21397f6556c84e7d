def main():
    var total = 0
    var calls = 0

    def add(x: Int) {mut total, mut calls}:
        total += x
        calls += 1

    for i in range(5):
        add(i)
    print(total, calls)
    var log: List[String] = []

    def note(s: String) {mut}:
        log.append(s)
        total = -1

    note("a")
    note("b")
    print(log, total)
