def f(a: Int) -> Int:
    """Adds one to `a`.

    Args:
        a: The number.

    Returns:
        One more, **always**.
    """
    return a + 1
