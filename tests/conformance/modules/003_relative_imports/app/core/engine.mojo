from . import LEVEL
from .. import NAME
from ..util import decorate
from .parts import wheel


def run(s: String) -> String:
    return decorate(NAME) + decorate(s) + String(LEVEL) + wheel()
