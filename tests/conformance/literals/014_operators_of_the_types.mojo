def main():
    print(IntLiteral.__add__(1, 2), IntLiteral.__mul__(3, 4), IntLiteral.__neg__(3))
    print(IntLiteral.__lt__(3, 4), IntLiteral.__eq__(3, 4))
    comptime sum = IntLiteral.__add__(10, 2)
    print(sum, FloatLiteral.__add__(1.5, 2.5), FloatLiteral.__truediv__(1.0, 4.0))
    print((1).__add__(2), (1.5).__mul__(2.0), Int.__sub__(4, 5), String.__add__("a", "b"))
