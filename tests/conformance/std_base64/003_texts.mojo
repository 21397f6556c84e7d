from std.base64 import b16decode, b16encode, b64decode, b64encode


def main() raises:
    var texts: List[String] = ["", "f", "fo", "foo", "foob", "fooba", "foobar", "Ünïcødé ☃ 🔥"]
    for s in texts:
        var e = b64encode(s)
        print(repr(e), e.byte_length(), String(from_utf8=b64decode(e)) == s)
        var h = b16encode(s)
        print(h, String(from_utf8=b16decode(h)) == s)
    print(b64decode("SGVsbG8sIFdvcmxkIQ=="))
    print(b16decode("48656C6C6F"))
    var long = "0123456789" * 30
    var encoded = b64encode(long)
    print(encoded.byte_length(), String(from_utf8=b64decode(encoded)) == long)
    print(b64encode("\n\t\\\"'"), b64encode("???>>>"), b64encode("~~~"))
    print(b64encode("a b c".as_bytes()))
    var into = String("start:")
    b64encode("xyz".as_bytes(), into)
    print(into)
