def main():
    var f = lambda (x: Int) -> String: x + 1
    print(f(3))
