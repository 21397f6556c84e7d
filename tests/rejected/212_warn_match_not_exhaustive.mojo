__enum Light(ImplicitlyCopyable):
    case Red
    case Green


def show(l: Light):
    match l:
        case .Red:
            print("red")


def main():
    show(Light.Red)
