def main() raises:
    var n = UInt32(0x01020304)
    print(n.as_bytes(), Int16(-2).as_bytes(), UInt8(7).as_bytes())
