"""The package order."""
