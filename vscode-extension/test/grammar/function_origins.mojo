def first(ref [origin] self) -> ref [self.items] Int:
    return self.items[0]
