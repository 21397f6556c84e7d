def main():
    var text: StaticString = "añe\u0301😀"
    var graphemes = text.graphemes()
    print(graphemes.remaining_byte_length())
    print(graphemes.peek_back().value())
    print(graphemes.next_back().value())
    print(graphemes.next().value())
    print(graphemes.remaining_byte_length())
    for each in graphemes:
        print(each, each.byte_length())
    for each in text.graphemes_reversed():
        print(each, end=" ")
    print()
