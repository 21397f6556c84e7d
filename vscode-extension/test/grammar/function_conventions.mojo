def f(imm a: Int, mut b: List[Int], var c: String, out d: Int, deinit e: T, ref g: Int):
    pass
