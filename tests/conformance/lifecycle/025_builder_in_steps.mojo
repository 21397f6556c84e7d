"""A builder whose steps consume it, with conditional parts and a summary."""


@fieldwise_init
struct Request(Copyable, Movable, Writable):
    var method: String
    var path: String
    var headers: Dict[String, String]
    var body: Optional[String]
    var retries: Int

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.method, " ", self.path, " x", self.retries)
        for item in self.headers.items():
            writer.write("\n  ", item.key, ": ", item.value)
        if self.body:
            writer.write("\n  [", self.body.value(), "]")


struct Builder(Movable):
    var method: String
    var path: String
    var headers: Dict[String, String]
    var body: Optional[String]
    var retries: Int

    def __init__(out self, path: String):
        self.method = "GET"
        self.path = path
        self.headers = Dict[String, String]()
        self.body = None
        self.retries = 1

    def with_method(deinit self, method: String) -> Self:
        var result = Self(self.path^)
        result.method = method
        result.headers = self.headers^
        result.body = self.body^
        result.retries = self.retries
        return result^

    def header(var self, name: String, value: String) -> Self:
        self.headers[name] = value
        return self^

    def with_body(var self, var text: String) -> Self:
        self.body = text^
        return self^

    def when[
        F: def(var Builder) -> Builder
    ](var self, condition: Bool, change: F) -> Self:
        if condition:
            return change(self^)
        return self^

    def build(deinit self) raises -> Request:
        if self.method == "POST" and not self.body:
            raise Error("POST of '", self.path, "' without a body")
        return Request(
            self.method^, self.path^, self.headers^, self.body^, self.retries
        )


def retrying(var b: Builder) -> Builder:
    b.retries = 3
    return b^


def main():
    try:
        var r = (
            Builder("/a")
            .header("Accept", "text/plain")
            .header("X", "1")
            .build()
        )
        print(r)
        print(
            Builder("/b")
            .with_method("POST")
            .with_body("hello")
            .when(True, retrying)
            .build()
        )
        var times = 5

        def more(var b: Builder) {imm times} -> Builder:
            b.retries = times
            return b^

        print(Builder("/c").when(False, retrying).when(times > 2, more).build())
        print(Builder("/d").with_method("POST").build())
    except e:
        print("refused:", e)
