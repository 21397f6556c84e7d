"""The package results."""
