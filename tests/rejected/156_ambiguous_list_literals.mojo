def main():
    var xs = [1, 2.5]
    print(xs)
