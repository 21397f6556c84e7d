# Results that refer to what a collection has under a key or at an index, whichever it is.
struct Shelves:
    var boxes: Dict[String, List[Int]]
    var sizes: List[Int]

    def __init__(out self):
        self.boxes = {"a": [1, 2]}
        self.sizes = [10, 20]

    def box(ref self, key: String) raises -> ref[self.boxes[key]] List[Int]:
        return self.boxes[key]

    def any_box(ref self, key: String) raises -> ref[self.boxes["whichever"]] List[Int]:
        return self.boxes[key]

    def size(ref self, index: Int) -> ref[self.sizes[0]] Int:
        return self.sizes[index]

    def other_size(ref self, index: Int) -> ref[origin_of(self.sizes[7])] Int:
        return self.sizes[index]


def main() raises:
    var shelves = Shelves()
    shelves.box("a").append(3)
    shelves.any_box("a").append(4)
    shelves.size(1) += 5
    shelves.other_size(0) -= 1
    print(shelves.boxes["a"], shelves.sizes)
