def main():
    var f = lambda (x: Int) -> Int: x + offset
    print(f(3))
