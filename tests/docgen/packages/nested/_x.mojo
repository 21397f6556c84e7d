def hid(): pass
