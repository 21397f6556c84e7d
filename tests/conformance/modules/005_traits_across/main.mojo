from lib.kinds import Speaker, loud
from lib.people import Person


@fieldwise_init
struct Robot(Speaker):
    var id: Int

    def speak(self) -> String:
        return String("bot", self.id)


def main():
    print(loud(Robot(7)), loud(Person("ann")))
    print(Person("bob").speak())
