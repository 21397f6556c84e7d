def __init__(out self, *, copy: Self):
    self.x = copy.x
