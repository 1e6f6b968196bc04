"""Préparer: the team on its positions, the sequence of the OF, the cover of the stocks."""
