def label(n: Int) -> String:
    if n % 15 == 0:
        return "FizzBuzz"
    else if n % 5 == 0:
        return "Buzz"
    elif n % 3 == 0:
        return "Fizz"
    return String(n)


def main():
    var limit = 20
    var n = 1
    while n <= limit:
        print(label(n))
        n += 1
    else:
        print("done")
