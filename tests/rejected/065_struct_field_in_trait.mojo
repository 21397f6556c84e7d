trait HasName:
    var name: String


def main():
    print("x")
