def main():
    var n = 1
    if n > 5: print("a")
        print("b")
            if n > 3: print("c")
    print("d")
    if n > 0: print("e");
        print("f")
