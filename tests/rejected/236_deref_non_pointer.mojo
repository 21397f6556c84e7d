def main():
    var n = 3
    print(n[])
