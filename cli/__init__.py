"""The `mojo` command."""
