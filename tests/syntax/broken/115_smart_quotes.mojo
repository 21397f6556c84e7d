def insertion_sort(mut values: List[Int]):
    for i in range(1, len(values)):
        var key = values[i]
        var j = i - 1
        while j >= 0 and values[j] > key:
            values[j + 1] = values[j]
            j -= 1
        values[j + 1] = key


def is_sorted(values: List[Int]) -> Bool:
    for i in range(1, len(values)):
        if values[i - 1] > values[i]:
            return False
    return True


def main():
    var values: List[Int] = [5, 2, 9, 1, 5, 6]
    insertion_sort(values)
    print(is_sorted(values))
    for i in range(len(values)):
        print(values[i], end=“ ” if i < 5 else "\n")
