def closes(n: Int, s: String) -> Int:
    def inner(k: Int) {imm n, var s} -> Int:
        return n + k + s.byte_length()
    return inner(1)
