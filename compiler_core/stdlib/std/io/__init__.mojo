"""Files, and the terminal."""

from std.format import Writable, Writer
from std.io.file import FileHandle, open
from std.io.file_descriptor import RawFileDescriptor, FileDescriptor
from std.io.io import input, print
