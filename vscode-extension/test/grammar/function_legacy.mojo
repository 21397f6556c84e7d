fn old(owned x: Int, inout y: Int, borrowed z: Int) -> Int:
    let a = 1
    alias B = 2
    return a
