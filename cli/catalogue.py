"""All diagnostic codes that the command can print, joined from the layers."""

from compiler_core.source.encoding import SOURCE_CODES

CATALOGUE = SOURCE_CODES.joined()
