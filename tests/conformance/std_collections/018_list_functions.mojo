def main() raises:
    var l = [3, 1, 2]
    var list = List[Int](length=2, fill=7)
    print(list, len(list), list.capacity() >= 2)
    list.extend(List(l[:]))
    list.append(9)
    list.insert(0, 100)
    list.insert(len(list), 50)
    print(list)
    print(list.pop(), list.pop(0), list.pop(1), list)
    print(list.index(2), list.count(7), 7 in list, 70 in list)
    list.reverse()
    print(list)
    sort(list)
    print(list)
    list.resize(8, 0)
    print(list)
    list.shrink(3)
    print(list, list[1:], list[::-1])
    list += [5, 6]
    list *= 2
    print(list, list * 2)
    print([1, 2] == [1, 2], List([1, 2]) != List([1, 3]))
    try:
        print(list.index(1000))
    except e:
        print("error:", e)
    print(list.try_index(5), list.try_index(55))
    list.swap_elements(0, 1)
    list.clear()
    print(len(list), Bool(list), repr(list))
    var words: List[String] = ["b", "a"]
    print(words, repr(words), " ".join(words))
    for ref w in words:
        w += "!"
    print(words, words + ["c"])
    list.reserve(100)
    print(list.capacity() >= 100)
