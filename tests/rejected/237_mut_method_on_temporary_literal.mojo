def grow(mut s: String):
    s += "!"


def main():
    grow("text")
