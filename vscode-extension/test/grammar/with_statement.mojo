with open("f", "r") as file, lock:
    print(file.read())
