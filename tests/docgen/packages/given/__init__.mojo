"""The package given."""
