from std.base64 import b16decode, b16encode, b64decode, b64encode


def main() raises:
    for text in ["", "a", "ab", "abc", "Mojo 1.2 🔥"]:
        var code = b64encode(text)
        print(code, len(b64decode(code)))
        var hexed = b16encode(text)
        print(hexed, len(b16decode(hexed)))
    var bytes = b64decode("TW9qbw==")
    for byte in bytes:
        print(byte, end=" ")
    print()
