from std.ffi import DEFAULT_RTLD, MAX_PATH, OwnedDLHandle, RTLD


def main() raises:
    print(RTLD.GLOBAL, RTLD.LAZY, RTLD.LOCAL, RTLD.NODELETE, RTLD.NOW, DEFAULT_RTLD, MAX_PATH)
    var library = OwnedDLHandle("libm.so.6")
    print(Bool(library), library.check_symbol("cos"), library.check_symbol("no_such_name"))
    var cosine = library.get_function[Float64]("cos")
    print(cosine(0.0), cosine(1.0))
    print(library.call["sqrt", Float64](2.0), library.call["pow", Float64](2.0, 10.0))
    print(library.call["hypotf", Float32](Float32(3), Float32(4)))
    print(Bool(library.get_symbol[NoneType]("no_such_name")))
    print(Bool(library.get_symbol[NoneType]("sin")))
    var borrowed = library.borrow()
    print(borrowed.check_symbol("tan"), borrowed.call["fabs", Float64](-2.5))
    try:
        _ = OwnedDLHandle("/no/such/library.so")
    except e:
        print("error:", e)
    try:
        _ = library.get_function[Float64]("no_such_name")
    except e:
        print("error:", e)
    var program = OwnedDLHandle()
    print(program.call["abs", Int32](Int32(-7)), program.call["strlen", Int]("hello".unsafe_ptr()))
