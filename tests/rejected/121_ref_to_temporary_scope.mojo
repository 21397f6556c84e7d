def longest(ref a: String, ref b: String) -> ref [a] String:
    if a.byte_length() > b.byte_length():
        return a
    return b


def main():
    var x = "one"
    var y = "three"
    print(longest(x, y))
