def main() raises:
    var d = Dict[Int, Int]()
    for i in range(2000):
        d[i * 31 - 500] = i
    var sum = 0
    for item in d.items():
        sum += item.key * item.value
    print(len(d), sum)
    for i in range(0, 2000, 2):
        _ = d.pop(i * 31 - 500)
    print(len(d), -500 in d, -469 in d, d[-469])
    for i in range(100):
        d[i * 31 - 500] = -i
    print(len(d), d[-500])
    var first = 0
    for k in d:
        first = k
        break
    print(first)
    var words = Dict[String, List[Int]]()
    for i in range(10):
        words.setdefault(String("even") if i % 2 == 0 else String("odd"), List[Int]()).append(i)
    print(words)
    print({x: x * x for x in range(4)}, {String(x): x for x in range(3) if x != 1})
    print(Dict.fromkeys([1, 2], 0), Dict[Int, Int]())
