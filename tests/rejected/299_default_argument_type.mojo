def greet(name: String = 5):
    print(name)


def main():
    greet()
