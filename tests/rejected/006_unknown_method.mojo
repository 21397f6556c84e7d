def main():
    var xs = [1, 2, 3]
    xs.push(4)
    print(len(xs))
