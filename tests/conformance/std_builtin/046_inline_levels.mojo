from std.builtin.inline_level import InlineLevel


@always_inline
def twice(x: Int) -> Int:
    return x * 2


@no_inline
def thrice(x: Int) -> Int:
    return x * 3


@inline(InlineLevel.always)
def four_times(x: Int) -> Int:
    return x * 4


def main():
    print(twice(1), thrice(1), four_times(1))
