"""What all tests share."""

from hypothesis import settings

# A loaded machine is no reason to fail; that something is slow is for the benchmarks to say.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
