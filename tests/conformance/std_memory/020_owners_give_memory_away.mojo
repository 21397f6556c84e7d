from std.memory import OwnedPointer, dealloc


def main():
    var owner = OwnedPointer(String("kept"))
    print(owner[])
    var memory = owner^.unsafe_take_allocation()
    print(len(memory))
    var p = memory.unsafe_ptr()
    print(p[])
    p.unsafe_deinit_pointee()
    dealloc(memory^)
    var number = OwnedPointer(5)
    print(number^.into_inner() + 1)
