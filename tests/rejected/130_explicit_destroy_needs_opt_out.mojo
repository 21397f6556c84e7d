@explicit_destroy("call close()")
struct Handle:
    var fd: Int

    def __init__(out self):
        self.fd = 1

    def close(deinit self):
        pass


def main():
    Handle().close()
