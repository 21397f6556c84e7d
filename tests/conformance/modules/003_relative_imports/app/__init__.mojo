comptime NAME = "app"
