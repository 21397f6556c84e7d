# What a type leaves open is inferred before what is given in brackets.
def shown[m: Bool, //, o: Origin[mut=m]](ref[o] x: Int):
    print(x)


def hidden[m: Bool, o: Origin[mut=m]](ref[o] x: Int):
    print(x)


struct Lens[m: Bool, o: Origin[mut=m]]:
    pass


struct Inner[n: Int]:
    pass


struct Outer[n: Int, v: Inner[n]]:
    pass


def of_outer[n: Int, x: Outer[n, _]]():
    pass


def main():
    var x = 3
    shown(x)
