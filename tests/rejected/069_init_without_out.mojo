struct Thing:
    var n: Int

    def __init__(self, n: Int):
        pass


def main():
    print(Thing(1).n)
