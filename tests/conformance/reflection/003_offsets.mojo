struct Packet:
    var flags: UInt8
    var id: UInt32
    var payload: UInt64
    var tail: UInt16

    def __init__(out self):
        self.flags = 0
        self.id = 0
        self.payload = 0
        self.tail = 0


def main():
    comptime names = reflect[Packet].field_names()
    comptime for i in range(reflect[Packet].field_count()):
        comptime off = reflect[Packet].field_offset[index=i]()
        comptime name = names[i]
        print(name, off)
    print(reflect[Packet].field_offset[name="payload"]())
    print(reflect[Packet].field_count())
