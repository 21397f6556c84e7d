struct Lock:
    var name: String

    def __init__(out self, name: String) raises:
        if name == "":
            raise Error("a lock needs a name")
        print("locked", name)
        self.name = name

    def __enter__(mut self) -> String:
        return self.name

    def __exit__(mut self):
        print("released", self.name)

    def __deinit__(deinit self):
        print("dropped", self.name)


def work(name: String) raises:
    with Lock(name) as n:
        print("working", n)
        if n == "bad":
            raise Error("work failed")


def main():
    for n in ["good", "", "bad"]:
        try:
            work(n)
        except e:
            print("error:", e)
