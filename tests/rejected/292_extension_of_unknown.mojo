__extension Missing:
    def shout(self) -> String:
        return "hey"


def main():
    print("done")
