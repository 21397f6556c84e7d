struct Tree:
    var keys: List[Int]
    var left: List[Int]

    def __init__(out self):
        self.keys = []
        self.left = []

    def find(ref self, key: Int) -> Optional[Pointer[Int, origin_of(self.keys)]]:
        for i in range(len(self.keys)):
            if self.keys[i] == key:
                return Pointer(to=self.keys.unsafe_get(i)).unsafe_origin_cast[origin_of(self.keys)]()
        return None


def main():
    var t = Tree()
    t.keys.append(4)
    t.keys.append(8)
    var p = t.find(8)
    if p:
        p.value()[] = 80
    print(t.keys, t.find(5) is None)
