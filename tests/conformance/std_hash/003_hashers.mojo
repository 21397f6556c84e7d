from std.hash import Hasher, default_comp_time_hasher, hash, hash_bytes, default_hasher


struct Adding(Defaultable, Hasher):
    var sum: UInt64

    def __init__(out self):
        self.sum = 0

    def update(mut self, value: Span[mut=False, UInt8, _]):
        for b in value:
            self.sum = self.sum * 31 + UInt64(b)

    def _update_with_simd(mut self, value: SIMD[_, _]):
        self.sum += UInt64(value.cast[DType.uint64]().reduce_add())

    def finish(self) -> UInt64:
        return self.sum


def main():
    print(hash[HasherType=Adding](5), hash[HasherType=Adding]("ab"), hash[HasherType=Adding](SIMD[DType.int32, 4](1, 2, 3, 4)))
    print(hash[HasherType=default_comp_time_hasher](1) == hash[HasherType=default_comp_time_hasher](1))
    comptime at_compile_time = hash[HasherType=default_comp_time_hasher]("text")
    print(at_compile_time == hash[HasherType=default_comp_time_hasher]("text"))
    print(hash_bytes("abc".as_bytes()) == hash_bytes("abc".as_bytes()), hash_bytes[Adding]("ab".as_bytes()))
