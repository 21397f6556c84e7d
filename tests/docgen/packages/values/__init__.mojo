"""The package values."""
