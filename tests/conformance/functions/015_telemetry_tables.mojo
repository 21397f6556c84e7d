# Providers of telemetry for different hardware, behind tables of functions that are written by
# hand: a collector holds one type, whatever the provider and its objects are.
from std.memory import OpaquePointer
from std.memory.alloc import unsafe_alloc

comptime Opaque = OpaquePointer[MutUntrackedOrigin]


trait TelemetryObject(Deinitable, Movable):
    def kind(self) -> StaticString:
        ...

    def fields(self, mut json: JsonFields[_, _]):
        ...


trait TelemetryProvider(Deinitable, Movable):
    comptime Object: TelemetryObject

    def name(self) -> String:
        ...

    def count(self) -> Int:
        ...

    def read(mut self, index: Int) raises -> Self.Object:
        ...


struct JsonFields[W: Writer, origin: Origin[mut=True]]:
    """Writes the fields of one JSON object."""

    var writer: Pointer[Self.W, Self.origin]
    var is_first: Bool

    def __init__(out self, ref[Self.origin] writer: Self.W):
        self.writer = Pointer(to=writer)
        self.is_first = True
        self.writer[].write("{")

    def key(mut self, name: StaticString):
        if not self.is_first:
            self.writer[].write(", ")
        self.is_first = False
        self.writer[].write('"', name, '": ')

    def number[T: Writable](mut self, name: StaticString, value: T):
        self.key(name)
        self.writer[].write(value)

    def text(mut self, name: StaticString, value: StringSpan):
        self.key(name)
        self.writer[].write('"')
        for part in value.codepoint_slices():
            if part == '"' or part == "\\":
                self.writer[].write("\\")
            self.writer[].write(part)
        self.writer[].write('"')

    def close(mut self):
        self.writer[].write("}")


@fieldwise_init
struct ObjectTable[W: Writer](Copyable, Movable):
    var kind: def(Opaque) thin -> StaticString
    var write: def(Opaque, mut Self.W) thin -> None
    var destroy: def(Opaque) thin -> None


struct DynTelemetryObject[W: Writer](Movable):
    """An object of any kind, written as JSON to writers of one type."""

    var data: Opaque
    var table: ObjectTable[Self.W]

    def __init__[T: TelemetryObject](out self, var object: T):
        def kind(data: Opaque) -> StaticString:
            return data.unsafe_bitcast[T]()[].kind()

        def write(data: Opaque, mut writer: Self.W):
            var json = JsonFields(writer)
            ref object = data.unsafe_bitcast[T]()[]
            json.text("kind", object.kind())
            object.fields(json)
            json.close()

        def destroy(data: Opaque):
            var typed = data.unsafe_bitcast[T]()
            typed.unsafe_deinit_pointee()
            typed.unsafe_free()

        var cell = unsafe_alloc[T](1)
        cell.unsafe_write(object^)
        self.data = cell.unsafe_bitcast[NoneType]()
        self.table = ObjectTable[Self.W](kind, write, destroy)

    def kind(self) -> StaticString:
        return self.table.kind(self.data)

    def write(self, mut writer: Self.W):
        self.table.write(self.data, writer)

    def __deinit__(deinit self):
        self.table.destroy(self.data)


@fieldwise_init
struct ProviderTable[W: Writer](Copyable, Movable):
    var name: def(Opaque) thin -> String
    var count: def(Opaque) thin -> Int
    var read: def(Opaque, Int) thin raises -> DynTelemetryObject[Self.W]
    var destroy: def(Opaque) thin -> None


struct DynTelemetryProvider[W: Writer](Movable):
    """A provider of any kind; what it reads is of any kind too."""

    var data: Opaque
    var table: ProviderTable[Self.W]

    def __init__[P: TelemetryProvider](out self, var provider: P):
        def name(data: Opaque) -> String:
            return data.unsafe_bitcast[P]()[].name()

        def count(data: Opaque) -> Int:
            return data.unsafe_bitcast[P]()[].count()

        def read(data: Opaque, index: Int) raises -> DynTelemetryObject[Self.W]:
            return DynTelemetryObject[Self.W](
                data.unsafe_bitcast[P]()[].read(index)
            )

        def destroy(data: Opaque):
            var typed = data.unsafe_bitcast[P]()
            typed.unsafe_deinit_pointee()
            typed.unsafe_free()

        var cell = unsafe_alloc[P](1)
        cell.unsafe_write(provider^)
        self.data = cell.unsafe_bitcast[NoneType]()
        self.table = ProviderTable[Self.W](name, count, read, destroy)

    def name(self) -> String:
        return self.table.name(self.data)

    def count(self) -> Int:
        return self.table.count(self.data)

    def read(mut self, index: Int) raises -> DynTelemetryObject[Self.W]:
        return self.table.read(self.data, index)

    def __deinit__(deinit self):
        self.table.destroy(self.data)


@fieldwise_init
struct LinkState(Copyable, TelemetryObject):
    var protocol: StaticString
    var link: Int
    var is_up: Bool
    var gigabits: Float64

    def kind(self) -> StaticString:
        return self.protocol

    def fields(self, mut json: JsonFields[_, _]):
        json.number("link", self.link)
        json.text("state", "up" if self.is_up else "down")
        if self.is_up:
            json.number("gbps", self.gigabits)


struct NVLinkProvider(TelemetryProvider):
    comptime Object = LinkState
    var links: List[LinkState]

    def __init__(out self, count: Int):
        self.links = []
        for i in range(count):
            self.links.append(
                LinkState("nvlink", i, i % 2 == 0, 25.5 * Float64(i + 1))
            )

    def name(self) -> String:
        return String("NVLink x", len(self.links))

    def count(self) -> Int:
        return len(self.links)

    def read(mut self, index: Int) raises -> LinkState:
        return self.links[index].copy()

    def __deinit__(deinit self):
        print("NVLink provider ends")


@fieldwise_init
struct UALinkStation(TelemetryObject):
    var station: UInt16
    var lanes: SIMD[DType.uint8, 4]
    var note: String

    def kind(self) -> StaticString:
        return "ualink"

    def fields(self, mut json: JsonFields[_, _]):
        json.number("station", self.station)
        json.number("errors", self.lanes.reduce_add())
        json.text("note", self.note)

    def __deinit__(deinit self):
        print("station", self.station, "ends")


@fieldwise_init
struct UALinkProvider(TelemetryProvider):
    comptime Object = UALinkStation
    var stations: Int

    def name(self) -> String:
        return "UALink"

    def count(self) -> Int:
        return self.stations

    def read(mut self, index: Int) raises -> UALinkStation:
        if index == 1:
            raise Error("station ", index, " does not answer")
        return UALinkStation(
            UInt16(256 + index), [1, 2, 3, UInt8(index)], 'port "A\\B"'
        )


@fieldwise_init
struct Heartbeat(Movable, TelemetryObject):
    var beat: Int

    def kind(self) -> StaticString:
        return "heartbeat"

    def fields(self, mut json: JsonFields[_, _]):
        json.number("beat", self.beat)


@fieldwise_init
struct HeartbeatProvider(TelemetryProvider):
    comptime Object = Heartbeat
    var beats: Int

    def name(self) -> String:
        return "heart"

    def count(self) -> Int:
        return 1

    def read(mut self, index: Int) raises -> Heartbeat:
        self.beats += 1
        return Heartbeat(self.beats)


struct Collector[W: Writer]:
    var providers: List[DynTelemetryProvider[Self.W]]

    def __init__(out self):
        self.providers = []

    def add[P: TelemetryProvider](mut self, var provider: P):
        self.providers.append(DynTelemetryProvider[Self.W](provider^))

    def collect(mut self, mut writer: Self.W) -> Int:
        var failures = 0
        for at in range(len(self.providers)):
            ref provider = self.providers[at]
            writer.write(provider.name(), ":\n")
            for i in range(provider.count()):
                try:
                    var object = provider.read(i)
                    writer.write("  ", object.kind(), " ")
                    object.write(writer)
                    writer.write("\n")
                except error:
                    failures += 1
                    writer.write("  failed: ", error, "\n")
        return failures


def main():
    var collector = Collector[String]()
    collector.add(NVLinkProvider(3))
    collector.add(UALinkProvider(3))
    collector.add(HeartbeatProvider(40))
    for round in range(2):
        var text = String()
        var failures = collector.collect(text)
        print("round", round, "failures", failures)
        print(text, end="")
