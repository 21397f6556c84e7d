@fieldwise_init
struct Person(Copyable, Movable):
    var age: Int
    var weight: Float64


def younger(a: Person, b: Person) -> Bool:
    return a.age < b.age or (a.age == b.age and a.weight < b.weight)


def main():
    comptime COUNT = 1000000
    var numbers = List[Int](capacity=COUNT)
    var people = List[Person](capacity=COUNT)
    var number = 12345
    for _ in range(COUNT):
        number = (number * 1103515245 + 12345) % 2147483648
        numbers.append(number)
        people.append(Person(number // 65536 % 100, Float64(number % 1000)))
    sort(numbers)
    sort(people, younger)
    # In order already, and in order but for the end.
    sort(numbers)
    var check = 0
    for i in range(0, COUNT, 1000):
        check = (check * 31 + numbers[i] + people[i].age) % 1000003
    print(check, people[COUNT // 2].age, Int(people[COUNT // 2].weight))
