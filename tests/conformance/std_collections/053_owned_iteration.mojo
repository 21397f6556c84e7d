from std.collections import LinkedList, Set


def main() raises:
    var words: List[String] = ["a", "b"]
    for var word in words^:
        word += "!"
        print(word)
    var array: Array[String, 2] = ["x", "y"]
    for var each in array^:
        print(each)
    var s: Set[Int] = {1, 2, 3}
    var total = 0
    for each in s^:
        total += each
    print(total)
    var linked = LinkedList[Int](4, 5, 6)
    for each in linked^:
        print(each)
    var d: Dict[Int, String] = {1: "one", 2: "two"}
    for key in d^:
        print(key)
