comptime LEVEL = 2
