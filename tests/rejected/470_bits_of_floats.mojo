def main():
    var mask = Float32(7)
    print(mask & 3)
