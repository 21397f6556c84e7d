def main():
    print(1 if True else 2)
