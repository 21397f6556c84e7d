"""The package named."""
