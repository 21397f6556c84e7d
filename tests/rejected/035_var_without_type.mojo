def main():
    var later
    later = 3
    print(later)
