# What is exported for C can be called as ever.


@export
def exported_sum(a: Int32, b: Int32) abi("C") -> Int32:
    return a + b


@export("exported_under_another_name")
def inner(x: Float64) abi("C") -> Float64:
    return x / 2


def main():
    print(exported_sum(40, 2))
    print(inner(9.0))
