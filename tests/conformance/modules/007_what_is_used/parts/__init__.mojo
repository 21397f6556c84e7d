from .broken import nowhere
from .kinds import unknown_name
from .sound import whole
