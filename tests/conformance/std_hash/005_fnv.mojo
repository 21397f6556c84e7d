from std.hash import default_comp_time_hasher, hash, hash_bytes

comptime H = default_comp_time_hasher


def main():
    print(hash[HasherType=H]("a"), hash[HasherType=H]("b"))
    print(hash[HasherType=H](String("hello world")))
    print(hash[HasherType=H](1), hash[HasherType=H](UInt8(1)))
    print(hash[HasherType=H](-1), hash[HasherType=H](1.0))
    print(hash[HasherType=H](True), hash[HasherType=H](""))
    comptime c = hash[HasherType=H]("compile time")
    print(c == hash[HasherType=H]("compile time"))
    print(hash_bytes[H]("abc".as_bytes()), hash_bytes[H]("".as_bytes()))
    print(hash[HasherType=H]((1, 2)), hash[HasherType=H]("ü☃"))
