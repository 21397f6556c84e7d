def main():
    comptime LIMIT = 10000000
    var composite = List[Bool]()
    for _ in range(LIMIT + 1):
        composite.append(False)
    var count = 0
    for n in range(2, LIMIT + 1):
        if not composite[n]:
            count += 1
            var multiple = n * n
            while multiple <= LIMIT:
                composite[multiple] = True
                multiple += n
    print(count)
