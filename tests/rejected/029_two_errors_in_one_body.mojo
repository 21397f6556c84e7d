def main():
    var a: Int = "x"
    var b = undefined_name
    print(a, b)
