struct Settings:
    var level: Int = 3

    def __init__(out self):
        pass


def main():
    print(Settings().level)
