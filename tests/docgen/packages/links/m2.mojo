"""M2."""
def x() -> Int8: return 1
def y() -> Float64: return 1
def z() -> String: return ""
def q(s: Float64): pass
