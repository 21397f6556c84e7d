"""The package generics."""
