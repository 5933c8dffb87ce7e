"""The operators, a module for each family; importing them fills the table of registry.py."""
from operators import acceptance, cover, exhibits, furnished, header, items, legends, leftovers, signatures  # noqa: F401
