def main(n: Int):
    print(n)
