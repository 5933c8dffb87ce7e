// The audit report.
#include "report/report.h"

namespace prefile::report {

std::string render_html(const CheckResult& result) { return summary_line(result); }

}  // namespace prefile::report
