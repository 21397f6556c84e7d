"""Module summary
over two lines.

Desc one.

    indented four

- item
  continued
"""
def d1(x: Int, y: Int) raises -> Int:
    """Summary line.
    Second line same paragraph.

    Description para.

    ```mojo
    code(1)
        indented
    ```

    Args:
        x: The x
            continued deeper.
          Other.
        y: The y.

            para two of y.

    Returns:
        Something long
        on two lines.

        Second para.

    Raises:
        An error if bad.

        - list
        - list2

    Notes:
        After text.

    Example:

    ```mojo
    foo()
    ```
    """
    return 1
def d2(x: Int) -> Int:
    """Summary line without period

    Args:
        x: lower case no period
        z: unknown.

    Returns:
        lower
    """
    return 1
def d3(x: Int, y: Int):
    """Summary.

    Args:
        y: Wrong order.
        x: First.

    Parameters:
        T: None.

    Returns:
        Nothing here.
    """
    pass
def d4(x: Int):
    """
    Summary on second line.

    Args:
        x (Int): Typed.
    """
    pass
def d5(x: Int):
    """Summary.

    Args:
        x: One.
        x: Twice.

    Args:
        x: Section twice.
    """
    pass
def d6():
    """Summary.

    Constraints:
        Must be.

        Two paras.

    Description after.
    """
    pass
def d7():
    """summary lower."""
    pass
def d8():
    """Summary with `code`"""
    pass
def d9():
    """Summary!"""
    pass
def d10():
    """Summary with escapes \n and "quotes" and \t tab."""
    pass
def d11(): 
    """Summary.

    Args:

        x: not there.
    Returns:
    """
    pass
def d12(x: Int):
    """Summary.

    Args: 
      x: Two indent.
    """
    pass
def d13(x: Int):
    """Summary.
      
    Args:
        x : Space.
        y no colon
    """
    pass
def d14(*xs: Int, var **kw: Int):
    """Summary.

    Args:
        xs: Star.
        kw: Star star.
    """
    pass
def d15(*xs: Int):
    """Summary.

    Args:
        *xs: Star.
    """
    pass
def d16():
    r"""Raw \d."""
    pass
def d17():
    "Single."
    pass
def d18():
    """"""
    pass
def d19():
    """   """
    pass
def d20[T: AnyType](x: T):
    """Summary.
    Parameters:
        T: A type.
    Args:
        x: The `x`.

    Safety:
        Be careful.

    See also:
        Others.
    """
    pass
struct S[n: Int]:
    """A struct.

    Parameters:
        n: The n

    Args:
        x: Bad.
    """
    var x: Int
    """the field"""
    comptime A = 3
    """An alias"""
    pass
trait T:
    """A trait

    Parameters:
        x: bad.
    """
    def f(self) -> Int:
        """F."""
        ...
    def g(self): 
        """G.

        Args:
            self: The self.
        """
        ...
def d21(x: Int) -> Int:
    """Summary.

    Returns: On the same line.

    Args: x: Same line.
    """
    return 1
def d22():
    """Summary.

    Arguments:
        x: bad.
    Raise:
        x
    Return:
        y
    Deprecated:
        Old.
    """
    pass
