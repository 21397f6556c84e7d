def apply(f: Some[def(Int) -> Int]) -> Int:
    return f(2)


def main():
    var divisor = 3
    var text = String("abc")

    def share(x: Int) -> Int:
        if divisor == 0:
            return x
        return x // divisor + divisor

    print(share(7))

    def size(x: Int) {} -> Int:
        print(apply(lambda (y: Int) -> Int: y + text.byte_length()))
        return text.byte_length() + x

    print(size(7))
