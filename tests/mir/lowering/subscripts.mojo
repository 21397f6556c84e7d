struct Table:
    def __getitem__(self, key: Int) raises -> Int:
        return key
    def __setitem__(mut self, key: Int, value: Int):
        pass

def subscripts(mut t: Table, mut xs: List[Int]) raises:
    xs[1] = t[2]
    t[3] = xs[0]
    xs[0] += 1
    t[4] += 1
