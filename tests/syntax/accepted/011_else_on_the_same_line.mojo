def risky() raises:
    raise Error("no")


def main() raises:
    var n = 3
    if n > 5: print("big") elif n > 2: print("middle") else: print("small")
    for i in range(2): print(i) else: print("end")
    try: risky() except e: print(e) finally: print("finally")
