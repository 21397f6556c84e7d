from std.collections import Deque, Dict, LinkedList, Set


struct Token(Equatable, Hashable, Movable):
    var number: Int

    def __init__(out self, number: Int):
        self.number = number

    def __deinit__(deinit self):
        print("ended", self.number)

    def use(deinit self) -> Int:
        return self.number


def show(var token: Token):
    print("got", token^.use())


def show_both(var key: Int, var token: Token):
    print("got", key, token^.use())


def main() raises:
    var list = List[Token]()
    list.append(Token(1))
    list.append(Token(2))
    list^.deinit_with(show)
    var deque = Deque[Token]()
    deque.append(Token(3))
    deque.appendleft(Token(4))
    deque^.deinit_with(show)
    var chain = LinkedList[Token]()
    chain.append(Token(5))
    chain.append(Token(6))
    chain^.deinit_with(show)
    var dict = Dict[Int, Token]()
    dict[1] = Token(7)
    dict.clear_with(show_both)
    print(len(dict))
    dict[3] = Token(9)
    dict^.deinit_with(show_both)
    var set = Set[Token]()
    set.add(Token(10))
    set.clear_with(show)
    print(len(set))
    set.add(Token(12))
    set^.deinit_with(show)
    var maybe: Optional[Token] = Token(13)
    maybe^.deinit_with(show)
