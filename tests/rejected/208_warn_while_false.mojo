def main():
    while False:
        print("never")
    print("done")
