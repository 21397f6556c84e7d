def run(stage: Int) raises -> String:
    try:
        if stage == 0:
            raise Error("body")
    except e:
        if stage == 0:
            raise Error("handler of ", e)
    else:
        if stage == 1:
            raise Error("else")
    finally:
        print("finally", stage)
    return "finished"


def main():
    for s in range(3):
        try:
            print(run(s))
        except e:
            print("->", e)
