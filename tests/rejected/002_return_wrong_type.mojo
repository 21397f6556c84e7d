def label(n: Int) -> String:
    if n > 0:
        return "positive"
    return n


def main():
    print(label(1))
