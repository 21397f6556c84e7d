def make() -> String:
    return String("x")

def discards(var s: String):
    _ = make()
    _ = s^
