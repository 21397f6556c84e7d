def main():
    var l: List[Int] = [1, 2, 3]
    var i = 3
    print(l[i])
