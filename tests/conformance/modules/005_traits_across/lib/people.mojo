from .kinds import Speaker


@fieldwise_init
struct Person(Speaker):
    var name: String

    def speak(self) -> String:
        return "i am " + self.name
