from std.logger import Level, Logger


def main():
    var logger = Logger[Level.INFO]()
    logger.trace("not seen")
    logger.debug("not seen either")
    logger.info("started", 3, "things")
    logger.warning("careful", "now", sep="-")
    logger.error("went wrong", end="!\n")
    print(Level.TRACE, Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR, Level.CRITICAL)
    print(Level.NOTSET, repr(Level.INFO))
    print(Level.INFO < Level.ERROR, Level.INFO == Level.INFO, Level.INFO != Level.DEBUG)
    print(Level.INFO <= Level.INFO, Level.ERROR > Level.CRITICAL, Level.ERROR >= Level.DEBUG)
    print(Level.WARNING.color())
