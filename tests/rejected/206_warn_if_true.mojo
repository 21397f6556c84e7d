def main():
    if True:
        print("always")
    else:
        print("never")
