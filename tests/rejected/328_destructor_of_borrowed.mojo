@fieldwise_init
struct Owner:
    var n: Int

    def __deinit__(var self):
        print("owner", self.n)


@fieldwise_init
struct Guest:
    var n: Int

    def __deinit__(
        mut self,
    ):
        print("guest", self.n)


def main():
    _ = Owner(1)
    _ = Guest(2)
