self.items = List[Self.Element]()
Self.make(None, True, False)
