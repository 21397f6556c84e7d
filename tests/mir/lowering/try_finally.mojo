def fails() raises:
    raise Error("no")

def cleans(mut n: Int) raises:
    try:
        fails()
    finally:
        n = 1
