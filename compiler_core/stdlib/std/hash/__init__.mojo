"""Hash values."""

from std.hash._ahash import AHasher
from std.hash._fnv1a import Fnv1a
from std.hash.hash import Hashable, default_hasher, hash, hash_bytes
from std.hash.hasher import Hasher, default_comp_time_hasher
