@fieldwise_init
struct Box[T: Movable](Writable where conforms_to(T, Writable)):
    var item: Self.T

    def write_to(self, mut writer: Some[Writer]):
        writer.write("box")


@fieldwise_init
struct Plain:
    var id: Int


def main():
    print(Box(Plain(1)))
