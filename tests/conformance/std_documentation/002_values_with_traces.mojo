def fail() raises:
    raise Error("with a message")


def main():
    try:
        fail()
    except e:
        print(e)
        print(Bool(e.get_stack_trace()))
    var other = Error("made of ", 2, " parts")
    print(other)
