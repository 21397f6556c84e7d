def main():
    var a: Array[Int, 4] = [1, 2, 3, 4]
    var total = 0
    for i in range(6):
        total += a[i]
        print(i, total)
