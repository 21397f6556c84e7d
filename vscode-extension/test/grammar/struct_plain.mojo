struct Point(Copyable, Writable where True):
    var x: Float64
    var y: Float64 = 0.0
