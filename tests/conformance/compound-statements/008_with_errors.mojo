struct Guard:
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def __enter__(mut self) -> Int:
        print("enter", self.name)
        return self.name.byte_length()

    def __exit__(mut self):
        print("exit", self.name)

    def __exit__(mut self, err: Error) raises -> Bool:
        print("exit", self.name, "with", err)
        return self.name == "swallow"


def main() raises:
    with Guard("swallow") as n:
        print(n)
        raise Error("first")
    print("went on")
    with Guard("fine"):
        print("no error")
    with Guard("pass"):
        raise Error("second")
    print("never")
