def bucket(value: Float64, width: Float64) -> Int:
    return Int(value / width)


def histogram(values: List[Float64], width: Float64) raises -> Dict[Int, Int]:
    var result: Dict[Int, Int] = {}
    for value in values:
        var key = bucket(value, width)
        result[key] = result.get(key, 0) + 1
    return result^


def bar(count: Int) -> String:
    var text = String()
    for _ in range(count):
        text += "#"
    return text


def main() raises:
    var values: List[Float64] = [0.5, 1.5, 1.75, 2.25, 2.5, 9.0]
    var counts = histogram(values, 1.0)
    for entry in counts.items():
        print(entry.key, bar(entry.value))
    var even = {k: k * k for k in range(4) if k % 2 == 0
    print(even[2])
