def main():
    if False:
        print("never")
    print("done")
