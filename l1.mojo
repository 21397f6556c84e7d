from std.math import log, log2
from std.memory import bitcast
def main():
    for i in range(2000):
        var x = Float32(i) * Float32(0.37) + Float32(0.001)
        print(hex(bitcast[DType.uint32](x)), hex(bitcast[DType.uint32](log(x))))
