def f(**kw: Int) raises -> Int:
    var t = 0
    for e in kw.items():
        t += e.value
    return t
def main() raises:
    print(f(x=1, y=2))
