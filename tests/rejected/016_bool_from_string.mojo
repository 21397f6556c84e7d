def main():
    var flag: Bool = "yes"
    print(flag)
