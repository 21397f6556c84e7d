def main():
    var xs: List[Int] = [10, 20, 30]
    var it = iter(xs)
    try:
        print(next(it))
        print(next(it))
        print(next(it))
        print(next(it))
    except e:
        print("stopped")
    var r = iter(range(2))
    while True:
        try:
            print(next(r))
        except:
            break
    print("done")
