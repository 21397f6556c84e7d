"""The package fields."""
