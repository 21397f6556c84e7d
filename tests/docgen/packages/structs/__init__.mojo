"""The package structs."""
