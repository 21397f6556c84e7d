struct Polynomial(Copyable, Writable):
    var coefficients: List[Float64]

    def __init__(out self, *coefficients: Float64, *rest: Int):
        self.coefficients = []
        for c in coefficients:
            self.coefficients.append(c)

    def __call__(self, x: Float64) -> Float64:
        var result = 0.0
        var power = 1.0
        for c in self.coefficients:
            result += c * power
            power *= x
        return result

    def derivative(self) -> Self:
        var out = self.copy()
        out.coefficients = [
            self.coefficients[i] * Float64(i)
            for i in range(1, len(self.coefficients))
        ]
        return out^

    def write_to(self, mut writer: Some[Writer]):
        for i in range(len(self.coefficients)):
            writer.write(self.coefficients[i], "x^", i, " ")


def main():
    var p = Polynomial(1.0, 0.0, 2.0)
    print(p)
    print(p(3.0), p.derivative()(3.0))
