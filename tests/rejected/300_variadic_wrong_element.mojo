def total(*values: Int) -> Int:
    var sum = 0
    for value in values:
        sum += value
    return sum


def main():
    print(total(1, 2, "three"))
