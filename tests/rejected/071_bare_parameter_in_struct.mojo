@fieldwise_init
struct Box[T: Copyable & Deinitable]:
    var item: T


def main():
    print(Box(1).item)
