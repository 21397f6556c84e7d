@fieldwise_init
@deprecated("use other")
@std.testing.skip(1)
struct A:
    pass
