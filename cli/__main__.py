"""Makes `python -m cli` the `mojo` command."""

from cli.main import entry

entry()
