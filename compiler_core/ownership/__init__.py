"""Where values begin and end: initialisation, moves, last uses, and the ends of values.

`tracks` decides which parts of a body's locals are followed, `flow` what each instruction does to
them and what holds where; `drops` writes the ends of values into the graph and turns copies at
last uses into moves; `checks` and `references` report what is wrong. `owned_body` in `owned` is the
query.
"""
