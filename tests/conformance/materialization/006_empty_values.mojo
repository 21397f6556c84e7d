# Values that are known when compiling and lie nowhere: what is empty.


def count[values: List[Int]]() -> Int:
    var found = 0
    comptime for each in values:
        found += each
    return found


def main():
    comptime none = List[Int]()
    comptime for each in none:
        print("never", each)
    var kept = materialize[none]()
    print(len(kept), count[none](), count[[3, 4]]())
    kept.append(3)
    print(kept)
    comptime nested: List[List[Int]] = [[], [1], []]
    comptime for each in nested:
        print(comptime (len(each)), end=" ")
    print(materialize[nested]())
    comptime texts: List[String] = ["", "a"]
    print(materialize[texts]())
    comptime table: Dict[String, List[Int]] = {"none": [], "two": [1, 2]}
    for entry in materialize[table]().items():
        print(entry.key, entry.value)
    comptime address = Pointer[Int, MutUntrackedOrigin].unsafe_dangling()
    print(Int(materialize[address]()))
