def subscripts(mut d: Dict[String, Int], mut xs: List[Int]) raises:
    xs[1] = d["a"]
    d["b"] = xs[0]
    xs[0] += 1
