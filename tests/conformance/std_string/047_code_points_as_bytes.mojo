def main():
    var room = List[UInt8](length=4, fill=0)
    for point in ["A", "é", "€", "😀"]:
        var c = Codepoint.ord(point)
        var n = c.unsafe_write_utf8(room.unsafe_ptr())
        print(c, n, c.utf8_byte_length(), end=":")
        for i in range(n):
            print("", room[i], end="")
        print()
        var back = Codepoint.unsafe_decode_utf8_codepoint(Span(room))
        print(back[0] == c, back[1])
