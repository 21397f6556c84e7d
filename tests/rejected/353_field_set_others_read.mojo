"""Setting one field does not make the others."""


struct Person:
    var age: Int
    var name: String

    def __init__(out self):
        self.age = 0
        self.name = "nobody"


def main():
    var person: Person
    person.age = 25
    print(person.age)
    print(person.name)
    print(person.age, person.name)
