@fieldwise_init
struct NetworkError(Copyable, Writable):
    var code: Int

    def write_to(self, mut writer: Some[Writer]):
        writer.write("network error ", self.code)


def fetch(attempt: Int) raises raises -> String:
    if attempt < 3:
        raise NetworkError(500 + attempt)
    return "payload"


def fetch_with_retry(limit: Int) raises NetworkError -> String:
    var attempt = 1
    while True:
        try:
            return fetch(attempt)
        except e:
            if attempt >= limit:
                raise e^
            print("retrying after", e)
        attempt += 1


def main() raises:
    print(fetch_with_retry(5))
