def main():
    var never_read = 3
    print("done")
