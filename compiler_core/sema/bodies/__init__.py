"""Bodies: from the statements of a function to its typed tree.

`terms` says what an expression can be while it is checked; `checker` holds what the checking of one
body knows. `calls`, `conversions`, `overloads` and `members` decide what is called, `expressions`
and its neighbours what each form of expression means, `statements` and its neighbours what each
statement does. `body_of` in `checker` is the query that the layers above ask.
"""
