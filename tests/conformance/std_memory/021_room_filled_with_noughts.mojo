from std.memory import MaybeUninit


@fieldwise_init
struct Loud(Movable):
    var name: String

    def __deinit__(deinit self):
        print("end of", self.name)


def main():
    var zeroed = MaybeUninit[Int].zeroed()
    print(zeroed.unsafe_assume_init())
    var forgotten = MaybeUninit(Loud("nobody"))
    print(forgotten.unsafe_assume_init().name)
    forgotten^.unsafe_forget()
    var ended = MaybeUninit(Loud("room"))
    ended^.unsafe_deinit()
    var taken = MaybeUninit(Loud("owner"))
    var value = taken^.unsafe_assume_init()
    print(value.name)
