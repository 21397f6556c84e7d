@fieldwise_init
struct Key(Copyable):
    var n: Int


def main():
    var d: Dict[Key, Int] = {}
    print(len(d))
