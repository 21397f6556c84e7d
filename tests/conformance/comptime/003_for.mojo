def main():
    comptime for i in range(3):
        print(i, i * i, end="; ")
    print()
    comptime for i in range(10, 0, -4):
        comptime twice = i * 2
        print(twice, end=" ")
    print()
    var total = 0
    comptime for i in range(2):
        comptime for j in range(2):
            total += i * 10 + j
    print(total)
    comptime numbers: Array[Int, 3] = [7, 8, 9]
    comptime for i in range(len(numbers)):
        comptime n = numbers[i]
        print(n, end=" ")
    print()
