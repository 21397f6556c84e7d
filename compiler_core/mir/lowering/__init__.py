"""From typed bodies to generic MIR: control flow made explicit, values put where they are wanted.

`builder` holds the graph that is being made and where jumps lead; `expressions` and `statements`
go through the typed tree. `lowered_body` is the query.
"""
