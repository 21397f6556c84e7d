@fieldwise_init
struct Door:
    var open: Int


def main():
    var door = Door(1)
    print(1 if door else 2)
