def main() raises:
    var counts = Dict[Int, Int]()
    var number = 12345
    for _ in range(2000000):
        number = (number * 1103515245 + 12345) % 2147483648
        var key = number // 65536 % 20000
        counts[key] = counts.get(key, 0) + 1
    var total = 0
    for round in range(50):
        for key in range(20000):
            if key in counts:
                total += counts[key] ^ round
    var removed = 0
    for key in range(0, 20000, 3):
        if counts.pop(key, 0) > 90:
            removed += 1
    for item in counts.items():
        total += item.key * item.value
    print(len(counts), total, removed)
