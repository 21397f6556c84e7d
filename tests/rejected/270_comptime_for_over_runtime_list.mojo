def main():
    var items = List[Int]()
    items.append(1)
    comptime for i in range(len(items)):
        print(i)
