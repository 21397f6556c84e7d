"""Names behind dots are values to compare with; a name alone is a new variable."""


@fieldwise_init
struct Color(Equatable, ImplicitlyCopyable, Writable):
    var number: Int

    comptime RED = Color(0)
    comptime GREEN = Color(1)
    comptime BLUE = Color(2)


struct Limits:
    comptime low = 5
    comptime word = "stop"

    var high: Int

    def __init__(out self, high: Int):
        self.high = high


comptime ONE = 1


def opposite(color: Color) -> Color:
    match color:
        case Color.RED:
            return Color.GREEN
        case Color.GREEN:
            return Color.RED
        case other:
            return other


def place(number: Int, limits: Limits) -> String:
    match number:
        case Limits.low:
            return "low"
        case limits.high:
            return "high"
        case Int.MAX | Int.MIN:
            return "extreme"
        case _:
            return "between"


def guarded(text: String, flag: Bool) -> Int:
    match text:
        case Limits.word if flag:
            return 1
        case Limits.word:
            return 2
        case _:
            return 3


def inside(found: Optional[Int]) -> String:
    match found:
        case .Some(Limits.low):
            return "low"
        case .Some(_):
            return "some"
        case .None:
            return "none"


def pair(point: Tuple[Int, Color]) -> String:
    match point:
        case (Limits.low, Color.BLUE):
            return "both"
        case (_, Color.BLUE):
            return "blue"
        case _:
            return "no"


def alone(number: Int) -> Int:
    match number:
        case ONE:
            return ONE


def main():
    print(opposite(Color.RED), opposite(Color.GREEN), opposite(Color.BLUE))
    for number in [5, 9, Int.MAX, Int.MIN, 6]:
        print(place(number, Limits(9)))
    print(guarded("stop", True), guarded("stop", False), guarded("go", True))
    print(inside(5), inside(6), inside(None))
    print(pair((5, Color.BLUE)), pair((6, Color.BLUE)), pair((5, Color.RED)))
    print(alone(1), alone(7))
