struct Scope(ImplicitlyCopyable):
    var label: String

    def __init__(out self, label: String):
        self.label = label

    def __enter__(self) -> Self:
        print("enter", self.label)
        return self

    def __exit__(self):
        print("exit", self.label)


struct Only:
    def __init__(out self):
        print("only init")

    def __enter__(self) -> Int:
        return 42


def early() -> Int:
    with Scope("early") as s:
        print(s.label)
        return 5


def main():
    with Scope("a") as s:
        print("inside", s.label)
    with Scope("outer") as o, Scope("inner"):
        print("both", o.label)
    print(early())
    with Only() as n:
        print(n)
