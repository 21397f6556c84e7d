trait Speaker:
    def speak(self) -> String:
        ...


def loud[T: Speaker](x: T) -> String:
    return x.speak().upper()
