@fieldwise_init
struct Secret:
    var key: Int


def main():
    print(Secret(4))
