@fieldwise_init
struct Box(ImplicitlyCopyable, Movable):
    var text: String


@fieldwise_init
struct Shelf(Movable):
    var box: Box


def taken(ref box: Box) -> Box:
    return box^


def from_field(ref shelf: Shelf) -> Box:
    return shelf.box^


def of_any_mutability[m: Bool, //, o: Origin[mut=m]](ref[o] box: Box):
    _ = box^


def allowed[o: MutOrigin](ref[o] box: Box) -> Box:
    var old = box^
    box = Box("new")
    return old^


def main():
    var box = Box("a")
    print(allowed(box).text, box.text)
