def main():
    var xs = [10, 20, 30]
    ref second = xs[1]
    second += 5
    print(xs, second)
    xs[1] = 99
    print(second)
    ref whole = xs
    whole[0] = 1
    print(xs)
    var text = "abc"
    ref r = text
    r += "d"
    print(text)
    ref a = var b = "shared"
    a += "!"
    print(b)
    for ref x in xs:
        x *= 2
    print(xs)
