"""What a `try` catches is decided by the first that raises; what else raises becomes that."""


@fieldwise_init
struct Missing(Copyable, Writable):
    var name: String

    def write_to(self, mut writer: Some[Writer]):
        writer.write("missing ", self.name)


def plain() raises -> Int:
    raise Error("plain")


def typed(name: String) raises Missing -> Int:
    raise Missing(name)


def texts(text: String) raises String -> Int:
    raise text


def literal_is_text():
    try:
        raise "bottom"
    except e:
        print(e.byte_length(), e)


def text_behind_literal(first: Bool):
    try:
        if first:
            raise "one"
        raise String("three")
    except e:
        print(e.byte_length(), e)


def number():
    try:
        raise 41
    except e:
        print(e + 1)


def all_become_errors(kind: Int):
    try:
        if kind == 0:
            _ = plain()
        if kind == 1:
            _ = typed("file")
        if kind == 2:
            _ = texts("text")
        if kind == 3:
            raise Missing("here")
        if kind == 4:
            raise "literal"
        print("nothing")
    except e:
        print("caught", e)


def out_of_typed(kind: Int) raises Missing:
    try:
        all_become_errors(9)
        if kind == 1:
            _ = plain()
        _ = typed("more")
    except e:
        print("in typed:", e)
    raise Missing(String(kind))


def take(error: Error):
    print("taken:", error)


def once_more() raises:
    try:
        raise "inner"
    except e:
        raise e^


def main():
    literal_is_text()
    text_behind_literal(True)
    text_behind_literal(False)
    number()
    for kind in range(6):
        all_become_errors(kind)
    for kind in range(2):
        try:
            out_of_typed(kind)
        except e:
            print(e.name)
    # Anything that can be written is an error, if one is wanted.
    take(Missing("argument"))
    take(5)
    take(t"{1 + 1} things")
    var error: Error = Missing("variable")
    print(error)
    try:
        once_more()
    except e:
        print(e)
