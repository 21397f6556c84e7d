def sign(x: Int) -> String:
    if x > 0:
        return "positive"
    elif x < 0:
        return "negative"
    else:
        return "zero"


def bucket(n: Int) -> Int:
    if n < 10:
        return 0
    elif n < 100:
        return 1
    elif n < 1000:
        return 2
    return 3


def truth(n: Int, f: Float64, s: String, xs: List[Int], o: Optional[Int]) -> Int:
    var t = 0
    if n:
        t += 1
    if f:
        t += 10
    if s:
        t += 100
    if xs:
        t += 1000
    if o:
        t += 10000
    return t


def main():
    print(sign(4), sign(-4), sign(0))
    print(bucket(5), bucket(50), bucket(500), bucket(5000))
    print(truth(0, 0.0, "", [], None), truth(3, 0.5, "x", [0], 0))
    if not String():
        print("empty string is false")
