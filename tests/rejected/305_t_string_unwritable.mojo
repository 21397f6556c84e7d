@fieldwise_init
struct Secret:
    var code: Int


def main():
    var secret = Secret(7)
    print(t"it is {secret}")
