def spin(n: Int):
    var i = n
    while True:
        i += 1
    print("never")


def main():
    if len([1]) > 1:
        spin(1)
