def main():
    var a: Int32 = 1
    var b: Int64 = 2
    print(a + b)
