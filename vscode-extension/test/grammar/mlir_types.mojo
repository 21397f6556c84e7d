var p: __mlir_type[`!kgen.pointer<`, T, `>`]
comptime zero = __mlir_attr.`0 : index`
var i: __mlir_type.index
