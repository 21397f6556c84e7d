"""What names mean: files and modules, their declarations, and what the headers of these say.

The modules, bottom up: `files` (the inputs of the query engine, and the trees of files), `modules`
(which file a module name stands for), `items` (the declarations of a file, without their bodies),
`scopes` (what a name at file scope refers to, through imports), `primitives` (which structs of the
library are built in), `environment` and `evaluation` (compile-time expressions that run no
function), `declarations` (parameters, aliases, signatures),
`conformance` (what the meta language asks of declarations). Bodies are not checked yet.
"""
