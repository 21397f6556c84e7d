"""Only a constructor makes the value that it belongs to."""


struct Button:
    var label: String

    def __init__(out self):
        self.label = ""

    def labelled(out self):
        self.label = "ok"


def main():
    print(Button().label)
