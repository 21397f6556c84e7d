"""The package docstrings."""
