@fieldwise_init
struct HttpError(Copyable, Writable):
    var code: Int

    def write_to(self, mut w: Some[Writer]):
        w.write("HTTP ", self.code)


def fetch(ok: Bool) raises HttpError -> String:
    if not ok:
        raise HttpError(404)
    return "body"


def main() raises:
    print(fetch(True))
    print(fetch(False))
