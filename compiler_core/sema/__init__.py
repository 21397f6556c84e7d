"""What names mean: files and modules, their declarations, and the scopes that names are looked up
in.

The modules, bottom up: `files` (the inputs of the query engine, and the trees of files),
`modules` (which file a module name stands for), `items` (the declarations of a file, without
their bodies), `scopes` (what a name at file scope refers to, through imports).
"""
