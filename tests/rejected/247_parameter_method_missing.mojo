def show[T: Copyable](x: T) -> String:
    return x.to_string()


def main():
    print(show(1))
