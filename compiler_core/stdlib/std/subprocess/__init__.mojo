"""Running other programs for what they write."""

from std.subprocess.subprocess import run
