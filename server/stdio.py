"""Messages over standard input and output.

pygls has each line of a message read by a thread of its pool, so that a message waits three times
for Python's lock, which the analysis holds. Here one thread reads whatever is there.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from typing import Final, Protocol, cast

from pygls.io_ import StdoutWriter, run_async
from pygls.lsp.server import LanguageServer

logger = logging.getLogger(__name__)

_CHUNK: Final = 1 << 16
# No line of a header is that long; what follows it is read by its length.
_LONGEST_LINE: Final = 1 << 24


class Input(Protocol):
    """What bytes come from."""

    def read1(self, size: int = ..., /) -> bytes:
        """Some bytes, as soon as there are any; none at the end."""


class _Reader:
    """What pygls reads messages from."""

    def __init__(self, stream: asyncio.StreamReader) -> None:
        self._stream = stream

    async def readline(self) -> bytes:
        """A line, or what is left at the end."""
        try:
            return await self._stream.readline()
        except ValueError:
            logger.error("a line without an end, where a message should begin")
            return b""

    async def readexactly(self, n: int) -> bytes:
        """So many bytes; none if the end comes before."""
        try:
            return await self._stream.readexactly(n)
        except asyncio.IncompleteReadError:
            return b""


def serve(server: LanguageServer) -> None:
    """Serve one client until it leaves."""
    server.protocol.set_writer(StdoutWriter(sys.stdout.buffer))
    try:
        asyncio.run(_run(server, cast(Input, sys.stdin.buffer)))
    except BrokenPipeError:
        logger.error("the client is gone")
    except (KeyboardInterrupt, SystemExit):
        # This is how pygls leaves when it is told to.
        pass
    finally:
        server.shutdown()


async def _run(server: LanguageServer, source: Input) -> None:
    loop = asyncio.get_running_loop()
    stream = asyncio.StreamReader(_LONGEST_LINE, loop)

    def tell(data: bytes) -> None:
        if data:
            stream.feed_data(data)
        else:
            stream.feed_eof()

    def read() -> None:
        data = b" "
        while data:
            try:
                data = source.read1(_CHUNK)
            except (OSError, ValueError):
                data = b""
            try:
                loop.call_soon_threadsafe(tell, data)
            except RuntimeError:
                # The loop is closed, and nobody listens any more.
                return

    threading.Thread(target=read, name="input", daemon=True).start()
    stop = threading.Event()
    await run_async(stop, _Reader(stream), server.protocol, logger, server.report_server_error)
