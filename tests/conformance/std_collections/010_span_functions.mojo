def is_even(x: Int) -> Int:
    return x - 14


def main() raises:
    var numbers: List[Int] = [2, 4, 6, 8, 10, 12, 14, 16]
    var span = Span(numbers)
    print(span, len(span))
    print(span[2])
    print(span[3:5])
    print(span.binary_search_by(is_even).value())
    print(span.binary_search_by[is_even]())
    var wanted = 9

    def before(x: Int) {var wanted} -> Int:
        return x - wanted

    print(span.binary_search_by(before))
    wanted = 2
    span.swap_elements(0, 7)
    print(numbers)
    span.reverse()
    print(numbers)
    span.fill(3)
    print(numbers)
    var other: List[Int] = [1, 2, 3, 4, 5, 6, 7, 8]
    span.copy_from(Span(other))
    print(numbers)
    print(span == Span(other), span != Span(other))
    print(5 in span, 50 in span)
    for x in span.unsafe_subspan(offset=2, length=3):
        print(x, end=" ")
    print()
    span.unsafe_swap_elements(1, 2)
    print(span.as_imm())
    print(span.unsafe_get(1), span.as_ref()[])
    for x in span.__reversed__():
        print(x, end=" ")
    print()
