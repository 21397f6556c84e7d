def discards(var xs: List[String]):
    _ = xs^
