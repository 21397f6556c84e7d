def fail() raises:
    raise Error("plain")


def main():
    try:
        fail()
    except e:
        print(e.key)
