def f(mut x: List[Int]) -> Pointer[Int, MutUnsafeAnyOrigin]:
    return Pointer(to=x[0])
def main():
    var l = [1]
    print(f(l)[])
