@fieldwise_init
struct Missing(Copyable):
    var key: String


def find(key: String) raises Missing -> Int:
    raise Error("other")


def main():
    try:
        print(find("a"))
    except e:
        print(e.key)
