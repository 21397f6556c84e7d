def step(n: Int):
    continue


def main():
    step(1)
