"""The requests that are answered: for each its handler and how urgent it is."""

from server.features import (
    assisting,
    completing,
    diagnostics,
    editing,
    elaborated,
    hierarchies,
    highlighting,
    hovering,
    lenses,
    navigation,
    outline,
    running_cells,
)
from server.features.feature import Feature

FEATURES: tuple[Feature, ...] = (
    *assisting.FEATURES,
    *completing.FEATURES,
    *diagnostics.FEATURES,
    *editing.FEATURES,
    *elaborated.FEATURES,
    *hierarchies.FEATURES,
    *highlighting.FEATURES,
    *hovering.FEATURES,
    *lenses.FEATURES,
    *navigation.FEATURES,
    *outline.FEATURES,
    *running_cells.FEATURES,
)

__all__ = ["FEATURES", "Feature"]
