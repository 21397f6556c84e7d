from std.logger import Level, Logger


def main():
    var logger = Logger[Level.WARNING]()
    logger.info("not seen")
    logger.debug("nor this")
    print("before")
    print(Level.ERROR > Level.WARNING, Level.CRITICAL, Level.NOTSET)
