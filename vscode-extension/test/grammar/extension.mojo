__extension Point(Hashable):
    def flip(mut self):
        swap(self.x, self.y)
