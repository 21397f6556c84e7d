from std.memory.alloc import unsafe_alloc


def main():
    var p = unsafe_alloc[Int](2)
    (p + 1).unsafe_write(7)
    print(p[1])
    p.unsafe_free()
