"""What is acknowledged is on disk: processes killed (`kills`), power cut (`power_cuts`).

Figures: docs/durability.md.
"""
