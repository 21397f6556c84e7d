"""The package arguments."""
