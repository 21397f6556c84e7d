from std.base64 import b16decode, b16encode, b64decode, b64encode


def main() raises:
    for text in ["", "a", "ab", "abc", "hello world", "ünïcödé", "0123456789" * 5]:
        var encoded = b64encode(text)
        print(encoded, b64decode(encoded), b16encode(text), b16decode(b16encode(text)))
    var bytes: List[UInt8] = [0, 255, 128, 7]
    print(b64encode(Span(bytes)))
    print(b16encode("AZaz~"), b64decode("aGVsbG8="), b16decode("68656C6C6F"))
