@fieldwise_init
struct Blob:
    var n: Int


def main():
    print(Blob(1) == Blob(1))
