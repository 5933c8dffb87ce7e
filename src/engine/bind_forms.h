// The form of a filing and its definition as scripts see them.
#pragma once

#include "engine/bind_fields.h"
#include "model/forms.h"

namespace prefile::engine {

/// The form a filing is: its type and, when there is one, its definition.
struct FormView {};

#define PREFILE_FORM_TYPES(BIND) \
  BIND(FormView, "form")         \
  BIND(ExhibitExpectation, "exhibit expectation")

PREFILE_FORM_TYPES(PREFILE_BINDING)

/// `filing.form`.
void push_form(const Push& push);

}  // namespace prefile::engine
