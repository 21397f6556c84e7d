from std.logger import Level, Logger


def main():
    var named = Logger[Level.TRACE](prefix="app: ")
    named.trace("a")
    named.debug("b", 2)
    named.info("c")
    var placed = Logger[Level.DEBUG](source_location=True)
    placed.debug("here")
    placed.trace("not here")
    var quiet = Logger[Level.CRITICAL]()
    quiet.error("not seen")
    quiet.info("not seen")
    var all = Logger()
    all.trace("everything")
    all.info("is seen")
    print("end")
