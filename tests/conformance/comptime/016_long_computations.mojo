def sieve(limit: Int) -> List[Bool]:
    var composite = List[Bool](length=limit + 1, fill=False)
    for n in range(2, limit + 1):
        if not composite[n]:
            var multiple = n * n
            while multiple <= limit:
                composite[multiple] = True
                multiple += n
    return composite^


def count(limit: Int) -> Int:
    var composite = sieve(limit)
    var found = 0
    for n in range(2, limit + 1):
        if not composite[n]:
            found += 1
    return found


def primes(limit: Int) -> List[Int]:
    var composite = sieve(limit)
    var found = List[Int]()
    for n in range(2, limit + 1):
        if not composite[n]:
            found.append(n)
    return found^


def names(count: Int) -> List[String]:
    var found = List[String]()
    for n in range(count):
        found.append(String("name", n))
    return found^


def main():
    comptime found = count(3000)
    print(found)
    comptime all = primes(2000)
    var at_run_time = materialize[all]()
    print(len(at_run_time), at_run_time[len(at_run_time) - 1])
    comptime texts = names(300)
    var words = materialize[texts]()
    words[0] += "!"
    print(len(words), words[0], words[299])
