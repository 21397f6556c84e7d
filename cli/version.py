"""The version, alone in a module that packaging reads without importing anything else."""

VERSION = "0.1.0"
LANGUAGE_VERSION = "1.2"
