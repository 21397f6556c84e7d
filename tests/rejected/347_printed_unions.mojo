def pick(ref a: Int, ref b: Int) -> ref [a, b] Int:
    return a
def show(mut a: Int, mut b: Int):
    print(a, b)
def main():
    var x = 1
    var y = 2
    var z = 3
    print(pick(x, y), pick(y, z))
