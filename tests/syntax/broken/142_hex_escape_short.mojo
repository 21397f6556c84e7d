def handle(command: String, mut history: List[String]) raises -> Bool:
    if command == "quit":
        return False
    if command == "history":
        for i, line in enumerate(history):
            print(i, line)
        return True
    if command.startswith("say "):
        print(command.removeprefix("say "))
    else:
        raise Error(t"unknown command '{command}'")
    history.append(command)
    return True


def main():
    var history: List[String] = []
    for command in ["say hi", "history", "dance", "quit"]:
        try:
            if not handle(String(command), history):
                break
        except e:
            print(t"error: {e}")
    print("bye\x4")
