async def later() -> Int:
    return 1


def main():
    print("x")
