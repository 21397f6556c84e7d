@fieldwise_init
struct Jar(Copyable):
    var items: List[String]

    def which(self) -> String:
        return "imm"

    def size(ref self) -> Int:
        comptime if origin_of(self).mut:
            return len(self.items) * 100
        else:
            return len(self.items)

    def add(mut self, s: String) -> ref [self] Self:
        self.items.append(s)
        return self

    def into_list(deinit self) -> List[String]:
        return self.items^

    def with_lid(var self) -> Self:
        self.items.append("lid")
        return self^


def measure(j: Jar) -> Int:
    return j.size()


def main():
    var j = Jar([])
    _ = j.add("a").add("b")
    print(j.which(), j.size(), measure(j))
    print(j.copy().with_lid().items, len(j.items))
    print(j^.into_list())
