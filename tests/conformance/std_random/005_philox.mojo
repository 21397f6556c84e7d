from std.random.philox import NormalRandom, Random


def main():
    var r = Random(seed=42)
    print(r.step())
    print(r.step())
    var u = Random(seed=42)
    print(u.step_uniform())
    print(u.step_uniform_unbiased())
    var s = Random(seed=42, subsequence=1)
    print(s.step())
    var o = Random(seed=42, offset=1)
    print(o.step())
    var few = Random[rounds=6](seed=1)
    print(few.step())
    var copy = few.copy()
    print(copy.step() == few.step())
    var default = Random()
    print(default.step())
