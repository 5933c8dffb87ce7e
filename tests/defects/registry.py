"""The table of operators. An operator plants one defect and knows which rule must find it."""
import collections

from filing import Planted

Operator = collections.namedtuple("Operator", "name family says plant expects follows todo")
OPERATORS = []


def operator(name, expects=(), follows=(), todo=""):
    """Registers a function from a clean Filing to edits, to Planted, or to None when the filing has no such place.

    `expects` names the rules of which one must report the defect at the planted place, `follows` those that may speak as
    well because the defect breaks their matter too. `todo` says which rule is missing; such an operator is counted apart."""

    def register(function):
        def plant(filing):
            made = function(filing)
            if made is None or isinstance(made, Planted):
                return made
            return Planted([made] if hasattr(made, "words") else made)

        expected = (expects,) if isinstance(expects, str) else tuple(expects)
        if not expected and not todo or not function.__doc__:
            raise ValueError(f"{name}: an operator expects a rule or says which is missing, and says what it plants")
        if any(each.name == name for each in OPERATORS):
            raise ValueError(f"{name}: registered twice")
        follow = (follows,) if isinstance(follows, str) else tuple(follows)
        OPERATORS.append(Operator(name, function.__module__.split(".")[-1], " ".join(function.__doc__.split()), plant,
                                  expected, follow, todo))
        return function

    return register
