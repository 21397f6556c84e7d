def main():
    var values: Array[Int, COUNT] = Array[Int, COUNT](fill=0)
    print(values[0])
