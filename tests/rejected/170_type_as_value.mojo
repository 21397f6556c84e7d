def main():
    var t = Int
    print(t)
