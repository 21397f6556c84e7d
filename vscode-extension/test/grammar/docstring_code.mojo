def f():
    """Shows.

    Example:

    ```mojo
    var x: Int = f()
    print(t"{x}")
    ```

    ```text
    1 = not code
    ```
    See [the page](https://example.org).
    """
    pass
