def twice[step: def(x: Int) capturing[] -> Int](x: Int) -> Int:
    return step(step(x))


def main():
    print("never")
