def swaps(mut a: String, mut b: String):
    a, b = b, a

def unpacks() -> Int:
    var x, y = 1, 2
    return x + y
