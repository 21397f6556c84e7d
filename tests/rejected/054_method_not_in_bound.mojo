trait Walker:
    def walk(self):
        ...


def move[T: Walker](x: T):
    x.walk()
    x.fly()


def main():
    print("none")
