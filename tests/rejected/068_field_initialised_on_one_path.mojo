struct Maybe:
    var value: Int

    def __init__(out self, flag: Bool):
        if flag:
            self.value = 1


def main():
    print(Maybe(True).value)
