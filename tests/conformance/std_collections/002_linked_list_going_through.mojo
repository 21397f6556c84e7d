from std.collections import LinkedList


struct Loud(Copyable, Writable):
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def __deinit__(deinit self):
        print("end of", self.name)

    def write_to(self, mut writer: Some[Writer]):
        writer.write("<", self.name, ">")


def main() raises:
    var words: LinkedList[String] = ["one", "two", "three"]
    for word in words:
        print(word, end=" ")
    print()
    for word in words.__reversed__():
        print(word, end=" ")
    print()
    for ref word in words:
        word += "!"
    print(words)
    var copy = words.copy()
    print(copy == words, copy != words)
    copy.append("four")
    print(copy == words, copy != words, len(copy))
    words.extend(copy^)
    print(words, len(words))
    for var word in words^:
        print(word, end=";")
    print()
    var loud = LinkedList[Loud](Loud("a"), Loud("b"))
    print(loud)
    loud.append(Loud("c"))
    var taken = loud.pop(1)
    print("took", taken)
    print(len(loud))
    loud.clear()
    print("cleared")
