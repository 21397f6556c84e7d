@fieldwise_init
struct Box:
    var name: String

    def rename(mut self, name: String):
        self.name = name + "!"


def main():
    var b = Box("n")
    b.rename(b.name)
