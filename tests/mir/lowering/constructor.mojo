struct P(Movable):
    var a: String
    var b: Int
    def __init__(out self, var a: String):
        self.a = a^
        self.b = 1
