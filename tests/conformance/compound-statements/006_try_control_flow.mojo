def fail() raises:
    raise Error("failed")


def from_finally(n: Int) -> Int:
    try:
        if n == 0:
            return 10
        fail()
        return 20
    except:
        return 30
    finally:
        print("cleanup", n)


def loop():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    print("after loop")


def reraise() raises:
    try:
        fail()
    except e:
        print("saw", e)
        raise
    finally:
        print("last")


def main():
    print(from_finally(0), from_finally(1))
    loop()
    try:
        reraise()
    except e:
        print("again", e)
