from std.documentation import doc_hidden
comptime A1 = 3
comptime A2[n: Int] = 3
"""With doc."""
comptime A3[n: Int, m: Int] = 3
"""With doc.

Parameters:
    n: The n.
"""
def f1[n: Int, m: Int](x: Int, y: Int) raises -> Int:
    """F.

    Parameters:
        n: N.

    Args:
        x: X.
    """
    return 1
def f2(): pass
def f3():
    """F."""
    pass
def f4(out x: Int):
    """F."""
    x = 1
def f5() raises:
    """F."""
    pass
def _f6(x: Int):
    """no"""
    pass
@doc_hidden
def f7(x: Int):
    """no"""
    pass
def f8(x: Int) -> None:
    """F.


    Two blank lines before.



    Args:
        x: Thing. Other. lower
            more lower
    """
    pass
def f9(x: Int) raises -> Int:
    """F.

    Args:
        x: `code` end)
    Returns:
        (Paren)
    Raises:
        **bold**
    """
    return 1
def f10(x: Int, y: Int):
      """F.

      Args:
        x: Two.
          cont.
        y no colon
          y: deeper

      Rest.
      """
      pass
def f11(x: Int, y: Int):
    """F.

      Deeper description.

  Shallower.

    Args:
        x: A.

        y: B.
    """
    pass
def f12(x: Int):
    """F.

    Note:
        A.

    Notes:
        B.

    Example:
        C.

    Examples:
        D.

    Safety:
        E.

    Performance:
        F.

    See Also:
        G.

    Warning:
        H.

    Warnings:
        I.

    Todo:
        J.

    Yields:
        K.

    Attributes:
        L.

    References:
        M.

    Preconditions:
        N.

    Complexity:
        O.

    Tip:
        P.

    Important:
        Q.

    Aborts:
        R.

    Deprecated:
        S.

    Caution:
        T.

    Panics:
        U.

    Throws:
        V.

    Usage:
        W.

    Fields:
        X.

    Args:
        x: A.
    """
    pass
struct S1[n: Int]:
    """S."""
    var x: Int
    var _y: Int
    def __init__(out self, x: Int):
        """F."""
        self.x = 1
        self._y = 1
    def __deinit__(deinit self): pass
    def __eq__(self, o: Int) -> Bool: return True
    def m(self): pass
    comptime C = 3
struct S2[n: Int, m: Int]:
    """S.

    Parameters:
        n: N.
    """
struct _S3:
    var x: Int
    def f(self): pass
trait T1:
    comptime A: AnyType
    def f(self):
        ...


def f13(x: Int, *, y: Int = 3, var **kw: Int):
    """F.

    Args:
        kw: K.
        x: X.
        y: Y.
    """
    pass
def f14(x: Int):
    """F.

    ```mojo
    Args:
        x: In code.
    ```
    """
    pass
def f15(x: Int):
    """F:

    Args:
        x: In code:
    """
    pass
def f16(x: Int):
    """F...

    Args:
        x: 'quoted'
    """
    pass
def f17(x: Int):
    """F "x"

    Args:
        x: 3 things
            - a
            - b
    """
    pass
@deprecated("x")
def f18(x: Int):
    """Ex e

    Args:
      x: x
    """
    pass
def f19(some: Some[Writable]) where True:
    """F."""
    pass
