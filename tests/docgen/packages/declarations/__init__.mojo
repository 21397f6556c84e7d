"""The package declarations."""
