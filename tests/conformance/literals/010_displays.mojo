def main() raises:
    var empty: List[Float32] = []
    var nums = [1, 2, 3]
    var words = ["one", "two",]
    var ages = {"Ann": 30, "Bob": 25}
    var primes = {2, 3, 5, 3}
    var list: List[Int] = [4, 5]
    list.append(6)
    print(len(empty), nums, words, list)
    print(ages["Ann"] + ages["Bob"], len(ages))
    print(len(primes), 3 in primes, 4 in primes)
    var nested: List[List[Int]] = [[1], [2, 3], []]
    print(nested, len(nested[1]))
    var mixed: List[Float64] = [1, 2.5, 3]
    print(mixed)
    var none: Dict[String, Int] = {}
    print(len(none), none)
    print(ages)
