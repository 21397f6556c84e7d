from std.os import Pipe


def main() raises:
    var pipe = Pipe()
    pipe.write_bytes("some bytes".as_bytes())
    var buffer = List[UInt8](length=32, fill=0)
    var count = pipe.read_bytes(Span(buffer))
    print(count)
    print(StringSpan(unsafe_from_utf8=Span(buffer)[:count]))
    print(Bool(pipe.fd_in), Bool(pipe.fd_out))
    pipe.set_input_only()
    print(Bool(pipe.fd_in), Bool(pipe.fd_out))
    try:
        pipe.write_bytes("x".as_bytes())
    except e:
        print("error:", e)
    var other = Pipe()
    other.set_output_only()
    print(Bool(other.fd_in), Bool(other.fd_out))
    try:
        print(other.read_bytes(Span(buffer)))
    except e:
        print("error:", e)
