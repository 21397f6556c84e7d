def main():
    if 1 < 2:
        var inner = 5
        print(inner)
    print(inner)
