def main() raises:
    var n = 0
    try:
        __mlir_region body():
            n += 1
            if n == 3:
                raise Error("three")
            __mlir_op.`hlcf.continue`[_type=None]()
        __mlir_op.`hlcf.loop`[_region="body".value, _type=None]()
        __mlir_op.`hlcf.loop`[_region="body".value, _type=None]()
    except:
        pass
