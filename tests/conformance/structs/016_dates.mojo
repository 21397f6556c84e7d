@fieldwise_init
struct Weekday(Equatable, ImplicitlyCopyable, Writable):
    var index: Int
    comptime MONDAY = Self(0)
    comptime SUNDAY = Self(6)
    comptime NAMES: List[StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    def write_to(self, mut writer: Some[Writer]):
        comptime for i in range(7):
            if i == self.index:
                comptime name = Self.NAMES[i]
                writer.write(name)


@fieldwise_init
struct Date(Comparable, Hashable, ImplicitlyCopyable, Writable):
    var year: Int
    var month: Int
    var day: Int

    @staticmethod
    def parse(text: String) raises -> Self:
        var parts = text.split("-")
        if len(parts) != 3:
            raise Error(t"not a date: {text}")
        var d = Date(Int(parts[0]), Int(parts[1]), Int(parts[2]))
        d.check()
        return d

    def check(self) raises:
        if self.month < 1 or self.month > 12:
            raise Error("bad month ", self.month)
        if not 1 <= self.day <= Date.days_in(self.year, self.month):
            raise Error("bad day ", self.day)

    @staticmethod
    def is_leap(year: Int) -> Bool:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    @staticmethod
    def days_in(year: Int, month: Int) -> Int:
        if month == 2:
            return 29 if Self.is_leap(year) else 28
        return 30 if month in (4, 6, 9, 11) else 31

    def ordinal(self) -> Int:
        var y = self.year - 1
        var n = y * 365 + y // 4 - y // 100 + y // 400
        for m in range(1, self.month):
            n += Self.days_in(self.year, m)
        return n + self.day

    @staticmethod
    def from_ordinal(n: Int) -> Date:
        var year = n // 366 + 1
        while Date(year + 1, 1, 1).ordinal() <= n:
            year += 1
        var rest = n - Date(year, 1, 1).ordinal() + 1
        var month = 1
        while rest > Self.days_in(year, month):
            rest -= Self.days_in(year, month)
            month += 1
        return {year, month, rest}

    def __add__(self, days: Int) -> Self:
        return Self.from_ordinal(self.ordinal() + days)

    def __sub__(self, other: Self) -> Int:
        return self.ordinal() - other.ordinal()

    def weekday(self) -> Weekday:
        return Weekday((self.ordinal() + 6) % 7)

    def __lt__(self, other: Self) -> Bool:
        return (self.year, self.month, self.day) < (other.year, other.month, other.day)

    def write_to(self, mut writer: Some[Writer]):
        def two(n: Int) -> String:
            return String("0" if n < 10 else "", n)

        writer.write(self.year, "-", two(self.month), "-", two(self.day))


def main():
    for text in ["2024-02-28", "2023-02-29", "2026-11-28", "1999-13-01", "x-1-1", "20"]:
        try:
            var d = Date.parse(text)
            print(d, d.weekday(), d + 2, (d + 365) - d)
        except e:
            print("error:", e)
    var days: List[Date] = [{2024, 5, 1}, {2020, 1, 1}, {2024, 4, 30}]
    sort(days)
    for d in days:
        print(d, end=" ")
    print()
    print(Date(2024, 1, 1).weekday() == Weekday.MONDAY, hash(days[0]) == hash(Date(2020, 1, 1)))
    print(repr(days[0]), Date(2024, 1, 2) >= Date(2024, 1, 2))
