struct Husband:
    var wives: List[Wife]


struct Wife:
    var husbands: Dict[String, Husband]


__enum Tree(Copyable):
    case leaf(Int)
    case node(List[Tree])


struct Grove:
    var first: Stem


struct Stem:
    var groves: List[Grove]


def main():
    pass
