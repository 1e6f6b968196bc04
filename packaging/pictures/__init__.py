"""The pictures of every screen: the séances they show, the scenes, how they are taken and judged."""
