def main():
    var text: StaticString = "aß😀"
    var points = text.codepoints()
    while True:
        var ahead = points.peek_next()
        if not ahead:
            break
        print(ahead.value(), Int(ahead.value()))
        _ = points.next()
    print(Bool(points.next()))
    var slices = text.codepoint_slices()
    print(slices.peek_next().value(), slices.peek_back().value())
    print(slices.next_back().value())
    print(slices.next().value())
    print(slices.next().value())
    print(Bool(slices.next()), Bool(slices.next_back()))
