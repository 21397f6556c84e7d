def main():
    var text = String("hello")
    for ref byte in text.unsafe_as_bytes_mut():
        byte -= 32
    print(text)
    var p = text.unsafe_ptr_mut()
    p[] = UInt8(ord("J"))
    print(text)
    var other = String("short")
    var q = other.unsafe_ptr_mut(100)
    q[unsafe_offset=1] = UInt8(ord("H"))
    print(other, other.capacity_bytes() >= 100)
