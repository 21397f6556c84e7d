var counter = 0


def main():
    print(counter)
