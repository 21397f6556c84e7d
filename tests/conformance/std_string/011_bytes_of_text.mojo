def main() raises:
    var s = String("hé")
    print(s.as_bytes(), len(s.bytes()))
    for b in s.bytes():
        print(b, end=" ")
    print()
    var bytes: List[UInt8] = [104, 105, 255, 33]
    print(String(from_utf8_lossy=bytes))
    try:
        print(String(from_utf8=bytes))
    except e:
        print("not utf-8")
    var good: List[UInt8] = [104, 105]
    print(String(from_utf8=good), String(unsafe_from_utf8=good))
    var made = String(capacity_bytes=100)
    print(made.byte_length(), made.capacity_bytes() >= 100, Bool(made), Bool(s))
    made.reserve_bytes(200)
    made.resize(3, 65)
    print(made, made.byte_length())
    made.resize(1)
    print(made)
    print(String(1, "a", 2.5, sep="-", end="."))
    var c = String("text")
    print(c.as_c_string_span().as_bytes(), hash(s) == hash(String("hé")), hash("a") == hash("b"))
