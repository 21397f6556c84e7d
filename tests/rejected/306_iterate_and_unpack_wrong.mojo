def main():
    var pairs = [(1, 2), (3, 4)]
    for a, b, c in pairs:
        print(a, b, c)
