from std.collections import Deque, Counter


def main() raises:
    var q = Deque[Int]()
    for i in range(5):
        q.append(i)
    q.appendleft(100)
    print(q, len(q))
    print(q.popleft(), q.pop())
    q.rotate(1)
    print(q, q[0], 2 in q)
    var c = Counter[String]()
    for w in "a b a c a b".split(" "):
        c[String(w)] += 1
    print(c["a"], c["b"], c["zz"], c.total())
    var seen = Deque[String](maxlen=2)
    for w in ["x", "y", "z"]:
        seen.append(w)
    print(seen)
