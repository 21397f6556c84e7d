# What would have to be known of a struct to say whether it ends by itself.
struct Folder:
    var inner: List[Self]
    var size: Int


struct Ending(Copyable):
    var inner: List[Self]

    def __init__(out self):
        self.inner = []

    def __deinit__(deinit self):
        print("closed")


struct Linear(not Deinitable):
    var inner: List[Linear]

    def close(deinit self):
        self.inner^.deinit_with(Self.close)


struct Pointing:
    var inner: Pointer[Pointing, MutUntrackedOrigin]


def main():
    print(len(Ending().inner))
