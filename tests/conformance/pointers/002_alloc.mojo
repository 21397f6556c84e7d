from std.memory import Layout, dealloc


def main():
    var n = 4
    var mem = alloc(Layout[Int](count=n))
    var p = mem.unsafe_ptr()
    for i in range(n):
        p.unsafe_offset(i).write(i * i)
    var total = 0
    for i in range(n):
        total += p[unsafe_offset=i]
    print(total, p[unsafe_offset=3])
    p[unsafe_offset=0] = 100
    print(p[])
    dealloc(mem^)
