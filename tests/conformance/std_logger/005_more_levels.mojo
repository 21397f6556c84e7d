from std.logger import Level, Logger


def main():
    print(Level.NOTSET, Level.TRACE, Level.DEBUG, Level.INFO)
    print(Level.WARNING, Level.ERROR, Level.CRITICAL)
    print(repr(Level.INFO))
    print(Level.INFO < Level.ERROR, Level.INFO == Level.INFO, Level.ERROR >= Level.WARNING)
    print(Level.TRACE > Level.DEBUG, Level.CRITICAL != Level.ERROR)
    var all = Logger[Level.TRACE]()
    all.trace("t")
    all.debug("d")
    all.info("i")
    all.warning("w")
    all.error("e")
    var few = Logger[Level.ERROR]()
    few.info("not shown")
    few.warning("not shown")
    few.error("shown", 1, 2.5, True)
    var named = Logger[Level.INFO](prefix="[app] ")
    named.info("started")
    named.error("a", "b", sep="-", end="!\n")
    named.debug("not shown")
