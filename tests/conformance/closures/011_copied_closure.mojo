@fieldwise_init
struct Tag(ImplicitlyCopyable):
    var name: String

    def __init__(out self, *, copy: Self):
        print("copy", copy.name)
        self.name = copy.name


def main():
    var t = Tag("t")

    def show() {var^} -> String:
        return t.name

    print("declared")
    var other = show
    print("assigned")
    print(show(), other())
    print("done")
