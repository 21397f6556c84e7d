from even import is_even


def is_odd(n: Int) -> Bool:
    if n == 0:
        return False
    return is_even(n - 1)
