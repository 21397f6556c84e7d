def main() raises:
    var d = {"a": 1}
    try:
        print(d["b"])
    except e:
        print("caught:", e)
    print(d["a"])
    print(d["zz"])
