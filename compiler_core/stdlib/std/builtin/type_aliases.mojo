"""Names of types that the language has."""

from std.builtin.never import Never
