import std.math as m, os
