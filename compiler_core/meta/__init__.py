"""The language of types and compile-time values."""
