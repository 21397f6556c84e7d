def main():
    var width = 4
    print(width * heigth)
