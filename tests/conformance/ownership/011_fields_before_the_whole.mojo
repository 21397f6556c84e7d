"""A variable without a value may be given some of its fields, if only those are read."""


struct Person:
    var age: Int
    var name: String

    def __init__(out self):
        self.age = 0
        self.name = "nobody"


def numbers(early: Bool) -> Int:
    var person: Person
    person.age = 25
    if early:
        return person.age
    person.age += 10
    return person.age + person.age


def text():
    var person: Person
    person.name = "Ann"
    print(person.name)
    person.name = "Bob"
    print(person.name)


def whole_later():
    var person: Person
    person = Person()
    person.age = 3
    print(person.age, person.name)


def main():
    print(numbers(True), numbers(False))
    text()
    whole_later()
