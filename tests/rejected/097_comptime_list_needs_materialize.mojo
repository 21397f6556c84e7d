def main():
    comptime table: List[Int] = [1, 2, 3]
    var i = 1
    print(table[i])
