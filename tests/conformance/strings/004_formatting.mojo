def main() raises:
    print("{} and {}".format(1, "two"))
    print("{1} {0} {1}".format("a", "b"))
    print("{!r} {}".format("q", "q"))
    print(String("{} {}").format(2.5, True))
    print("left".ascii_ljust(8) + "|", "right".ascii_rjust(8), "mid".ascii_center(9, "*"))
    print("{{}} {}".format(3))
    try:
        print(String("{} {}").format(1))
    except e:
        print("error:", e)
    try:
        print(String("{").format(1))
    except e:
        print("error:", e)
