def connect(host: String, port: Int) -> String:
    return host + String(port)


def main():
    print(connect("localhost"))
