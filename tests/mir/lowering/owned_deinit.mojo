struct P(Movable):
    var a: String
    var b: String
    def __deinit__(deinit self):
        _ = self.a
    def taken(deinit self) -> String:
        return self.b^
