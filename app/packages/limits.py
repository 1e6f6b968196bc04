"""What a package may hold at most: far above any séance, far below what would fill a disk."""

FILE_BYTES = 64 << 20
"""A package is read whole, once: what was verified is what is unpacked, even if the stick is swapped meanwhile."""
SHEET_BYTES = 1 << 20
MEMBERS = 400
MEMBER_BYTES = 32 << 20
TOTAL_BYTES = 128 << 20
RATIO = 100
"""Unpacked bytes for one packed; a journal is at about 12."""
