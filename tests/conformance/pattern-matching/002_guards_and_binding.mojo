def classify(n: Int) -> String:
    match n:
        case x if x < 0:
            return String("negative ", x)
        case 0:
            return "zero"
        case x if x % 2 == 0:
            return String("even ", x)
        case x:
            return String("odd ", x)


def noisy(n: Int) -> Bool:
    print("guard", n, end=" ")
    return n > 5


def main():
    print(classify(-4), classify(0), classify(8), classify(7))
    for v in [3, 9]:
        match v:
            case a if noisy(a):
                print("big", a)
            case b:
                print("small", b)
    var t = 3
    match 8:
        case == t:
            print("three")
        case _ as whole:
            print("whole", whole)
