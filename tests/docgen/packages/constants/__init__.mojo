"""The package constants."""
