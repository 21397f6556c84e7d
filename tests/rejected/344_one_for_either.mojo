def narrower(ref a: String, ref b: String) -> StringSpan[origin_of(a, b)]:
    return StringSpan(a)
def main():
    var a = String("a")
    var b = String("b")
    print(narrower(a, b))
