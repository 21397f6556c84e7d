comptime FREEZING = 32.0
comptime SCALE: Float64 = 5.0 / 9.0


def to_celsius(fahrenheit: Float64) -> Float64:
    return (fahrenheit - FREEZING) * SCALE


def classify(celsius: Float64) -> String:
    var kind = "cold" if celsius < 10 else "mild" if celsius < 25 else "hot"
    return kind


def main():
    var readings: List[Float64] = [14.0, 50.5, 68.0, 95.25]
    for reading in readings:
        var c = to_celsius(reading)
        print(t"{reading}F is {c:.1f}C, {classify(c)}")
