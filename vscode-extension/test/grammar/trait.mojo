trait Shape(Copyable):
    comptime Unit: Copyable

    def area(self) -> Float64:
        ...
