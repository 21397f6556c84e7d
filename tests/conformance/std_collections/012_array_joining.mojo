def main():
    var a: Array[Int, 3] = [1, 2, 3]
    var b: Array[Int, 2] = [4, 5]
    var both = a^.concat(b^)
    print(both, len(both))
    var words: Array[String, 2] = ["x", "y"]
    var more = words^.repeat[3]()
    print(more, len(more))
    var filled = Array[Float64, 4](fill=1.5)
    filled[2] = 2.5
    print(filled, 2.5 in filled, 3.0 in filled)
    var squares = Array[Int, 5](fill_with=lambda (i: Int) -> Int: i * i)
    print(squares)
    print(squares[1:4])
    for x in reversed(squares):
        print(x, end=" ")
    print()
    print(squares == Array[Int, 5](fill_with=lambda (i: Int) -> Int: i * i))
