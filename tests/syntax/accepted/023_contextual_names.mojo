def mut[imm: Int, read: Int](mut mut: Int, thin: Int) raises -> Int:
    mut += imm
    return mut + read + thin


struct where:
    var raises: Int
    var read: Int

    def __init__(out self):
        self.raises = 1
        self.read = 2


def main() raises:
    var out = 1
    var deinit = 2
    var read = 3
    var thin = 4
    var type = 5
    var owned = 6
    var alias = 7
    var let = 8
    print(mut[1, 2](out, thin=3), deinit, read, thin, type, owned, alias, let)
