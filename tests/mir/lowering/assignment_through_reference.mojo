def make(n: Int) -> String:
    return String(n)

def assigns(mut s: String, ref t: String, n: Int):
    s = make(n)
    s = t
