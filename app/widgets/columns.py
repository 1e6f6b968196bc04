"""Widths of the columns of a table: nothing cut while there is room, no void between a name and its figures."""

from __future__ import annotations

from collections.abc import Collection, Sequence


def shared(natural: Sequence[int], flexible: Collection[int], room: int, first: int | None = None) -> list[int]:
    """Widths that fill `room`, all in pixels.

    `natural`: what each column needs; `flexible`: those whose text may be cut. Room to spare is shared, as each needs,
    from `first` on, else from the first flexible column; room that lacks is taken from the flexible ones.
    """
    if not flexible:
        return list(natural)
    total, first = sum(natural), min(flexible) if first is None else first
    keep = set(range(first)) if total <= room else set(range(len(natural))) - set(flexible)
    kept = sum(natural[rank] for rank in keep)
    factor = max(room - kept, 0) / max(total - kept, 1)
    widths = [width if rank in keep else int(width * factor) for rank, width in enumerate(natural)]
    widths[min(flexible)] += max(room - sum(widths), 0)
    return widths
