__enum Light(ImplicitlyCopyable):
    case Red
    case Green
    case Blinking(Int)


def advance(l: Light) -> Light:
    match l:
        case .Red:
            return Light.Green
        case .Green:
            return Light.Blinking(2)
        case .Blinking(n):
            if n > 0:
                return Light.Blinking(n - 1)
            return Light.Red


def show(l: Light) -> String:
    match l:
        case .Red:
            return "red"
        case .Green:
            return "green"
        case .Blinking(n):
            return String("blinking ", n)


def main():
    var l = Light.Red
    for _ in range(6):
        print(show(l), end="; ")
        l = advance(l)
    print(show(l))
