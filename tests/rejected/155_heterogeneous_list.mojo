def main():
    var xs = [1, "two"]
    print(len(xs))
