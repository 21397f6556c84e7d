@fieldwise_init
struct Token(Copyable):
    var kind: String
    var text: String


def is_digit(byte: UInt8) -> Bool:
    return UInt8(ord("0")) <= byte <= UInt8(ord("9"))


def tokenize(source: String) -> List[Token]:
    var tokens: List[Token] = []
    var bytes = source.as_bytes()
    var position = 0
    while position < len(bytes):
        var start = position
        if is_digit(bytes[position]):
            while position < len(bytes) and is_digit(bytes[position]):
                position += 1
            tokens.append(Token("number", String(source[start:position=byte])))
        elif bytes[position] == UInt8(ord(" ")):
            position += 1
        else:
            position += 1
            tokens.append(Token("symbol", String(source[byte=start:position])))
    return tokens^


def main():
    for token in tokenize("12 + 345"):
        print(token.kind, token.text)
