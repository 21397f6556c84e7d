from std.os import Pipe


def main() raises:
    var pipe = Pipe()
    pipe.write_bytes("hello pipe".as_bytes())
    var buffer = List[UInt8](length=5, fill=0)
    var n = pipe.read_bytes(Span(buffer))
    print(n, buffer)
    n = pipe.read_bytes(Span(buffer))
    print(n, String(from_utf8=buffer))
    pipe.write_bytes("x".as_bytes())
    n = pipe.read_bytes(Span(buffer))
    print(n, buffer[0])
    pipe.set_output_only()
    try:
        _ = pipe.read_bytes(Span(buffer))
        print("read")
    except e:
        print("error:", e)
    var other = Pipe()
    other.set_input_only()
    try:
        other.write_bytes("y".as_bytes())
        print("written")
    except e:
        print("error:", e)
