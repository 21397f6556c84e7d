# Counters are written as they are counted: what comes most often first, equals in the order in which they came.
from std.collections import Counter


def main():
    var letters = Counter[String]()
    for letter in "mississippi".codepoint_slices():
        letters[String(letter)] += 1
    print(letters, repr(letters))
    var others = Counter[String]()
    others["s"] = 3
    others["p"] = -2
    others["z"] = 4
    print(others, letters + others, letters - others, -others, +others)
    letters.update(others)
    print(letters, Counter[Int](), repr(Counter[Int](3, 1, 1)))
    for letter in letters:
        print(letter, end=" ")
    print([pair[0][String] for pair in letters.most_common(3)])
