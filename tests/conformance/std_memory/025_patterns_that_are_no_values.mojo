from std.memory import MaybeUninit


def main():
    var number = 3
    comptime To = Pointer[Int, origin_of(number)]
    var memory = MaybeUninit[To](Pointer(to=number))
    print(To.niche_count(), To.isa_niche(Pointer(to=memory)))
    To.write_niche(Pointer(to=memory))
    print(To.isa_niche(Pointer(to=memory)))
    memory = MaybeUninit[To](Pointer(to=number))
    print(To.isa_niche(Pointer(to=memory)))
    To.write_niche[0](Pointer(to=memory))
    print(To.isa_niche(Pointer(to=memory)))
    number += 1
    print(number, String.INLINE_CAPACITY)
