def displays(s: String) -> List[String]:
    return [s, String("b")]
