@fieldwise_init
struct Odd(Movable):
    var n: Int

def fails(n: Int) raises Odd:
    raise Odd(n)

def catches() -> Int:
    try:
        fails(3)
    except odd:
        return odd.n
    return 0
