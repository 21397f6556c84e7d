struct Held:
    def __init__(out self):
        pass
    def __enter__(self) -> Int:
        return 1
    def __exit__(self):
        pass

def holds() -> Int:
    with Held() as n:
        return n
