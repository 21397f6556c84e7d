"""The package sections."""
