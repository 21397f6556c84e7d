trait Limited:
    comptime LIMIT: Int


struct Free(Limited):
    def __init__(out self):
        pass


def main():
    print("free")
