"""A grid whose cells are typed in place."""

from app.views.prepare.grid.view import GridView

__all__ = ["GridView"]
