"""Programs that measure the toolchain; they print figures and assert none."""
