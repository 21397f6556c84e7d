trait Everything:
    def a(self): ...
    def b(self): pass
    def c(self) -> Int:
        ...
    @staticmethod
    def d(): ...


struct Nothing:
    ...


struct Documented:
    """Not only a text."""
    ...


def stub(): ...


def main():
    ...
    pass
    stub()
