def main():
    var p = alloc[Int](2)
    p.unsafe_offset(0).unsafe_write(5)
    print(p[])
    p.unsafe_free()
