def log(text: String):
    print(text)
    return 5


def main():
    log("a")
