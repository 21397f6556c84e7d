def size(n: Int) -> String:
    return "small" if n < 10 else "large" if n > 100 else "medium"


def grade(score: Int) -> String:
    return (
        "A" if score >= 90
        else "B" if score >= 80
        else "C"
    )


def main():
    print(size(5), size(500), size(50))
    print(grade(95), grade(85), grade(10))
    var x = 3
    var y = x * 2 if x > 2 else x
    print(y)
    print([1, 2] if x == 3 else [3, 4])
    var f: Float64 = 1.5 if x < 0 else 2
    print(f)
    print("even" if x % 2 == 0 else "odd")
