# What is said about references into values.


@fieldwise_init
struct Noisy(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("end", self.n)


struct Shelf:
    var books: List[Int]
    var count: Int

    def __init__(out self):
        self.books = [1]
        self.count = 1

    def at(ref self, i: Int) -> ref [self.books[0]] Int:
        return self.books[i]

    def touch(mut self):
        pass


def eat(var value: Noisy):
    pass


def first(ref xs: List[Int]) -> ref [xs[0]] Int:
    return xs[0]


def either(ref xs: List[Int], ref ys: List[Int]) -> ref [xs[0], ys[0]] Int:
    return xs[0]


def change(mut xs: List[Int]):
    pass


def owner_moved():
    var value = Noisy(1)
    ref view = value
    eat(value^)
    print(view.n)  # error: value-uninitialised


def pointer_to_moved():
    var value = Noisy(1)
    var p = Pointer(to=value)
    eat(value^)
    print(p[].n)  # error: value-uninitialised


def kept_alive():
    var value = Noisy(1)
    ref view = value
    print("before")
    print(view.n)


def appended():
    var xs: List[Int] = [1]
    ref a = xs[0]
    xs.append(2)
    print(a)  # error: reference-invalidated


def replaced():
    var xs: List[Int] = [1]
    ref a = xs[0]
    xs = [2]
    print(a)  # error: reference-invalidated


def made_again():
    var xs: List[Int] = [1]
    for i in range(2):
        ref a = xs[i]
        print(a)
        xs.append(2)


def appended_in_a_loop():
    var xs: List[Int] = [1]
    ref a = xs[0]
    for i in range(2):
        print(a)  # error: reference-invalidated
        xs.append(i)


def appended_on_one_branch(flag: Bool):
    var xs: List[Int] = [1]
    ref a = xs[0]
    if flag:
        xs.append(2)
    print(a)  # error: reference-invalidated


def elements_set():
    var xs: List[Int] = [1, 2]
    ref a = xs[0]
    ref b = xs[1]
    xs[1] = 5
    a = 3
    print(a, b, xs)


def other_field():
    var shelf = Shelf()
    ref a = shelf.books[0]
    shelf.count += 1
    print(a)


def method_of_the_whole():
    var shelf = Shelf()
    ref a = shelf.books[0]
    shelf.touch()
    print(a)  # error: reference-invalidated


def through_a_reference():
    var xs: List[Int] = [1]
    ref a = xs[0]
    ref ys = xs
    ys.append(2)
    print(a)  # error: reference-invalidated


def through_an_argument(mut xs: List[Int]) -> Int:
    ref a = xs[0]
    change(xs)
    return a  # error: reference-invalidated


def two_in_one_call():
    var shelf = Shelf()
    print(shelf.at(0), shelf.at(1))  # error: reference-invalidated


def two_in_one_call_read_only(shelf: Shelf):
    print(shelf.at(0), shelf.at(0))


def one_of_two_owners():
    var xs: List[Int] = [1]
    var ys: List[Int] = [2]
    ref a = either(xs, ys)
    ys.append(3)
    print(a)  # error: reference-invalidated


def lists_in_lists():
    var xs: List[List[Int]] = [[1], [2]]
    ref row = xs[0]
    ref a = xs[0][0]
    xs[1] = [5]
    print(row)
    print(a)  # error: reference-invalidated


def pointer_to_an_element():
    var xs: List[Int] = [1]
    var p = Pointer(to=xs[0])
    xs.append(2)
    print(p[])  # error: reference-invalidated


def entry_of_a_dictionary() raises:
    var ages = {"ann": 30}
    ref age = ages["ann"]
    ages["bob"] = 25
    age += 1  # error: reference-invalidated


def main():
    pass
