"""The operators, a module for each family; importing them fills the table of registry.py."""
from operators import (acceptance, cover, exhibits, furnished, header, item_contents, items, leftovers,  # noqa: F401
                       legends, ownership, periodic, periodic_covers, periodic_items, registration,
                       signatures)
