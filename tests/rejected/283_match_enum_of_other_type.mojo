__enum Light(ImplicitlyCopyable):
    case On
    case Off


def main():
    var n = 3
    match n:
        case .On:
            print("on")
        case _:
            print("off")
