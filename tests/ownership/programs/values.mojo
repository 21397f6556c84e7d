# What is said about values that come, go and end.


@fieldwise_init
struct Noisy(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("end", self.n)


struct Pair(Movable):
    var left: Noisy
    var right: Noisy

    def __init__(out self):
        self.left = Noisy(1)
        self.right = Noisy(2)


@explicit_destroy("call close()")
struct Linear(Movable, not Deinitable):
    var n: Int

    def __init__(out self):
        self.n = 1

    def close(deinit self):
        pass


def eat(var value: Noisy):
    pass


def fail() raises:
    raise Error("failed")


def never_set(flag: Bool):
    var value: Noisy
    if flag:
        value = Noisy(1)
    print(value.n)  # error: value-uninitialised


def set_on_both_branches(flag: Bool):
    var value: Noisy
    if flag:
        value = Noisy(1)
    else:
        value = Noisy(2)
    print(value.n)


def moved_twice():
    var value = Noisy(1)
    eat(value^)
    eat(value^)  # error: value-uninitialised


def moved_and_set_again():
    var value = Noisy(1)
    eat(value^)
    value = Noisy(2)
    eat(value^)


def moved_in_a_loop():
    var value = Noisy(1)
    for _ in range(2):
        eat(value^)  # error: value-uninitialised


def moved_before_break():
    var value = Noisy(1)
    for i in range(2):
        if i == 1:
            eat(value^)
            break


def moved_on_one_branch(flag: Bool):
    var value = Noisy(1)
    if flag:
        eat(value^)
    print(value.n)  # error: value-uninitialised


def moved_in_a_try():
    var value = Noisy(1)
    try:
        eat(value^)
        fail()
    except:
        print(value.n)  # error: value-uninitialised


def needed_by_finally() raises:
    var value = Noisy(1)
    try:
        fail()
    finally:
        print(value.n)


def field_taken_and_set_again():
    var pair = Pair()
    eat(pair.left^)
    pair.left = Noisy(3)
    print(pair.right.n)


def field_taken_for_good():
    var pair = Pair()
    eat(pair.left^)  # error: value-incomplete
    print(pair.right.n)


def only_field_taken():
    var pair = Pair()  # error: value-incomplete
    eat(pair.left^)


def both_fields_taken():
    var pair = Pair()  # error: value-incomplete
    eat(pair.left^)
    eat(pair.right^)


def field_taken_on_one_branch(flag: Bool):
    var pair = Pair()
    if flag:
        eat(pair.left^)  # error: value-incomplete
    print(pair.right.n)


def field_taken_where_something_raises() raises:
    var pair = Pair()
    eat(pair.left^)  # error: value-incomplete
    fail()
    pair.left = Noisy(3)


def used_without_its_field():
    var pair = Pair()
    eat(pair.left^)
    var other = pair^  # error: value-uninitialised
    print(other.right.n)


def fields_set_one_by_one():
    var pair: Pair
    pair.left = Noisy(1)
    pair.right = Noisy(2)
    print(pair.left.n)


def result_of_fields(out pair: Pair):  # error: result-unset
    pair.left = Noisy(1)
    pair.right = Noisy(2)


def result_on_one_branch(flag: Bool, out value: Noisy):  # error: result-unset
    if flag:
        value = Noisy(1)


def lent_and_taken(mut value: Noisy):  # error: argument-unset
    eat(value^)


def lent_and_given_back(mut value: Noisy):
    eat(value^)
    value = Noisy(2)


def lent_and_used_when_gone(mut value: Noisy):
    eat(value^)
    print(value.n)  # error: value-uninitialised
    value = Noisy(2)


def lent_and_gone_on_error(mut value: Noisy) raises:
    eat(value^)
    fail()  # error: value-uninitialised
    value = Noisy(2)


def field_of_lent_taken(mut pair: Pair):  # error: argument-unset
    eat(pair.left^)


def field_of_lent_replaced(mut pair: Pair):
    eat(pair.left^)
    pair.left = Noisy(3)


def lent_as_a_whole_after_its_field(mut pair: Pair):  # error: value-incomplete
    eat(pair.left^)
    pair = Pair()


def exchanged(mut a: Noisy, mut b: Noisy):
    var kept = a^
    a = b^
    b = kept^


def linear_closed():
    var value = Linear()
    value^.close()


def linear_left():
    var value = Linear()
    print(value.n)  # error: value-undropped


def linear_closed_on_one_branch(flag: Bool):
    var value = Linear()
    if flag:  # error: value-undropped
        value^.close()


def linear_lost_on_error() raises:
    var value = Linear()
    fail()  # error: value-undropped
    value^.close()


def linear_temporary():
    print(Linear().n)  # error: value-undropped


def linear_argument(var value: Linear):  # error: value-undropped
    pass


def linear_replaced(mut value: Linear):  # error: value-undropped
    value = Linear()


def main():
    pass
