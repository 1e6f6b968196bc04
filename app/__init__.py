"""The desktop of Goulot: windows, storage, documents and the command line around the engine of `sim`."""
