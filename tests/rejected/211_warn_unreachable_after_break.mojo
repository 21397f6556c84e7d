def main():
    for i in range(3):
        break
        print(i)
    print("done")
