__enum Light:
    case Red
    case Green


def main():
    var l = Light.Blue
    print("x")
