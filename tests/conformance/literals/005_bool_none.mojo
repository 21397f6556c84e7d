def nothing() -> None:
    pass


def shout():
    print("called")


def main():
    var yes = True
    var no = False
    print(yes, no, not yes, yes and no, yes or no)
    print(True == False, True != False, True & False, True | False, True ^ True)
    var n: NoneType = None
    print(n)
    nothing()
    var o: Optional[Int] = None
    print(o is None, o)
    shout()
    print(repr(None), repr(True))
    print(Int(True) + Int(True))
    print(Bool(None))
