struct Window(Movable):
    var size: Int
    var values: List[Float64]

    def __init__(out self, size: Int):
        self.size = size
        self.values = List[Float64](capacity=size)

    def push(mut self, value: Float64) -> Optional[Float64]:
        if len(self.values) == self.size:
            _ = self.values.pop(0)
        self.values.append(value)
        if len(self.values) < self.size:
            return None
        var total = 0.0
        for v in self.values:
            total += v
        return total
        / Float64(self.size)


def main():
    var window = Window(3)
    for sample in [1.0, 2.0, 4.0, 8.0]:
        var mean = window.push(sample)
        print(mean.or_else(-1.0))
    print("samples" if window.size > 1 else "sample")
