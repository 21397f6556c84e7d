from odd import is_odd


def is_even(n: Int) -> Bool:
    if n == 0:
        return True
    return is_odd(n - 1)
