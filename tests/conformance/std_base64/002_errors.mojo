from std.base64 import b64encode, b64decode, b16encode, b16decode


def attempt(text: String):
    try:
        print(String(from_utf8_lossy=b64decode(text)))
    except e:
        print("failed")


def main() raises:
    for text in ["", "f", "fo", "foo", "foob", "fooba", "foobar", "héllo 🔥"]:
        var coded = b64encode(text)
        print(coded, String(from_utf8_lossy=b64decode(coded)))
        var hex = b16encode(text)
        print(hex, String(from_utf8_lossy=b16decode(hex)))
    var bytes: List[UInt8] = [0, 255, 254, 1, 62, 63]
    print(b64encode(bytes), b64decode(b64encode(bytes)))
    var target = String("start:")
    b64encode(bytes, target)
    print(target)
    attempt("Zm9v")
    attempt("Zm9=")
    for wrong in ["0g", "ab"]:
        try:
            print(b16decode(wrong))
        except e:
            print(e)
