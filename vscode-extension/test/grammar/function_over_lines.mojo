def build[
    T: Copyable,
    n: Int,
](
    first: T,
    *rest: T,
    key: String = "k",
    var **others: Int,
) raises -> Optional[T] where n > 0:
    pass
