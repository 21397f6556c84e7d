struct Guard(ImplicitlyCopyable):
    def __init__(out self): pass
    def __enter__(self) -> Int: return 1
    def __exit__(self): pass


def main() raises:
    with Guard() as a, Guard() as b,
        Guard():
        print(a, b)
    with (Guard()) as c: print(c)
    try:
        raise "text"
    except:
        print("any")
    else: print("none")
    finally: print("always")
    try: raise Error("again")
    except _: pass
    try: pass
    finally:
        pass
