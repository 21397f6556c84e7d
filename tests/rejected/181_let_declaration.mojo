def main():
    let x = 3
    print(x)
