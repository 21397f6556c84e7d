def main():
    var n = 5
    var flag = True
    print(flag[0], n)
