def main():
    var n = 5
    with n as m:
        print(m)
