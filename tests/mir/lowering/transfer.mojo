def transfers(var s: String) -> String:
    var a = s^
    return a^
