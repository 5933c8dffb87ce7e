#include "diag/diagnostics.h"
