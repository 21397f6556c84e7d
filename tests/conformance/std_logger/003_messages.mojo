from std.logger import Level, Logger


def main():
    var log = Logger[Level.INFO]()
    print(Level.DEBUG < Level.INFO, Level.ERROR > Level.WARNING, Level.INFO == Level.INFO, Level.CRITICAL, Level.NOTSET)
    print(repr(Level.WARNING), String(Level.DEBUG))
    for l in [Level.NOTSET, Level.TRACE, Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR, Level.CRITICAL]:
        print(l, l >= Level.INFO, l != Level.INFO)
