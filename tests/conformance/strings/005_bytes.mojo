def checksum(s: String) -> Int:
    var sum = 0
    for b in s.as_bytes():
        sum = (sum * 31 + Int(b)) % 1_000_003
    return sum


def main():
    print(checksum("hello"), checksum(""))
    var s = String("AbC")
    var out: List[UInt8] = []
    for b in s.as_bytes():
        out.append(b ^ 32)
    print(String(unsafe_from_utf8=out))
    print(s.as_bytes()[1], len(s.as_bytes()))
    var bad: List[UInt8] = [72, 105, 0xFF]
    print(String(from_utf8_lossy=bad))
    print(s.is_ascii_digit(), "123".is_ascii_digit(), "abc".islower(), "ABC".isupper())
    print("ab" < "b", String("x") == "x")
