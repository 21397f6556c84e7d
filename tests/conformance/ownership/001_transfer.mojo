@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File) -> Int:
    return f.fd


def pass_through(var f: File) -> File:
    return f^


def open(fd: Int) -> File:
    return File(fd)


def main():
    var f = open(3)
    var g = f^
    print(close(pass_through(g^)))
    f = open(4)
    print(f.fd)
    g = f^
    print(close(g^))
    var files: List[File] = []
    for i in range(3):
        files.append(open(i))
    print(close(files.pop()), len(files))
