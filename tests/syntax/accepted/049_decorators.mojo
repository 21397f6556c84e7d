@always_inline

# between the decorator and its function

@doc_hidden
def first() -> Int: return 1


@always_inline("nodebug")
@deprecated("use first")
def second() -> Int: return 2


@fieldwise_init("implicit")
@align(16)
struct Aligned(Copyable):
    var x: Int


@deprecated(use=first)
comptime OLD = 3


def main():
    @always_inline
    def inner() {} -> Int: return 4
    print(first(), inner())
