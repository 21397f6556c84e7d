def fails() raises -> Int:
    raise Error("no")

def catches() -> Int:
    try:
        return fails()
    except e:
        return 0
