@fieldwise_init
struct Token:
    var text: String


def main():
    var t = Token("x")
    if t:
        print("has token")
