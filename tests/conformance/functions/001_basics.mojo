def square(x: Int) -> Int:
    return x * x


def greet(name: String, punct: String = "!") -> String:
    return "Hello, " + name + punct


def fact(n: Int) -> Int:
    return 1 if n <= 1 else n * fact(n - 1)


def is_even(n: Int) -> Bool:
    return True if n == 0 else is_odd(n - 1)


def is_odd(n: Int) -> Bool:
    return False if n == 0 else is_even(n - 1)


def main():
    print(square(7), fact(10))
    print(greet("Ann"), greet("Bob", "?"), greet(punct=".", name="Cy"))
    print(is_even(10), is_odd(7))
