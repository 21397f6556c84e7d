"""Instantiation: generic MIR and values for its parameters become concrete MIR.

`instances.py` makes one function of an instance, a query for each: `function_builder.py` walks the
graph, specialising blocks by what compile-time loops are in which round; `calls.py` decides what is
called and how values are passed (`abi.py`); `operations.py` spells primitive operations,
`constants.py` values, `low_types.py` types. `program.py` collects what a program needs.
`evaluation.py` answers the compile-time language by running such code.
"""
