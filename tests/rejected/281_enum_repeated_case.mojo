__enum Color:
    case Red
    case Green
    case Red


def main():
    _ = Color.Red
