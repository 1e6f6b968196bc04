"""A grid whose cells are typed in place."""

from app.views.prepare.grid.view import GridDelegate, GridView

__all__ = ["GridDelegate", "GridView"]
