from std.memory import stack_allocation
from std.ffi import external_call

@no_inline
def fill(p: Pointer[Int, MutUntrackedOrigin], v: Int):
    for i in range(4):
        p[unsafe_offset=i] = v

@no_inline
def total(p: Pointer[Int, MutUntrackedOrigin]) -> Int:
    var r = 0
    for i in range(4):
        r += p[unsafe_offset=i]
    return r

def main():
    var a = stack_allocation[4, Int]()
    fill(a, 1)
    var b = stack_allocation[4, Int]()
    fill(b, 2)
    print(total(a), total(b))
