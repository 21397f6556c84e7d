"""All diagnostic codes that the command can print, joined from the layers."""

from analysis.codes import CATALOGUE as EDITOR_CODES
from compiler_core.execute.codes import CATALOGUE as PROGRAM_CODES
from compiler_core.ownership.codes import CATALOGUE as OWNERSHIP_CODES
from compiler_core.sema.bodies.codes import CATALOGUE as BODY_CODES
from compiler_core.sema.codes import CATALOGUE as SEMA_CODES
from compiler_core.source.encoding import SOURCE_CODES
from compiler_core.syntax.codes import CATALOGUE as SYNTAX_CODES
from docgen.codes import CATALOGUE as DOCUMENTATION_CODES

CATALOGUE = SOURCE_CODES.joined(
    SYNTAX_CODES,
    SEMA_CODES,
    BODY_CODES,
    OWNERSHIP_CODES,
    PROGRAM_CODES,
    EDITOR_CODES,
    DOCUMENTATION_CODES,
)
