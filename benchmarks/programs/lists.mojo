def main():
    var total = 0
    for round in range(200):
        var values = List[Int]()
        for i in range(50000):
            values.append(i ^ round)
        var kept = List[Int]()
        for value in values:
            if value % 3 == 0:
                kept.append(value)
        kept.extend(values[0:1000])
        kept.insert(10, 77)
        for _ in range(100):
            total += kept.pop(5)
        kept.reverse()
        for i in range(len(kept)):
            total += kept[i] * i
        if 1234567 in kept:
            total += 1
        var nested = List[List[Int]]()
        for i in range(2000):
            nested.append([i, i + 1, i + 2])
        for ref inner in nested:
            total += inner[2]
    print(total)
