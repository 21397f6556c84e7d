from std.collections import BitSet


def main():
    var bits = BitSet[130]()
    for i in range(10, 70):
        bits.set(i)
    print(bits.test_range[True, lo=10, hi=70]())
    print(bits.test_range[True, lo=9, hi=70]())
    print(bits.test_range[True, lo=10, hi=71]())
    print(bits.test_range[False, lo=70]())
    print(bits.test_range[False, hi=10]())
    print(bits.test_range[False, lo=0, hi=130]())
    bits.set_all()
    print(bits.test_range[True](), bits.test_range[False]())
    bits.clear_all()
    print(bits.test_range[True](), bits.test_range[False]())
    bits.set(3)
    bits.set(7)
    var wider = BitSet[200](resized_from=bits)
    print(wider, len(wider))
    var narrower = BitSet[5](resized_from=BitSet[5](resized_from=BitSet[4]()))
    print(narrower)
    var cut = BitSet[6].__init__[truncate=True](resized_from=bits)
    print(cut)
