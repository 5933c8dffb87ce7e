// Signature blocks, the signatures in them, and powers of attorney.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/document.h"

namespace prefile {

/// A role in which a person signs, and the words of the title that say so.
struct SignatureRole {
  /// "principal-executive-officer", "principal-financial-officer", "principal-accounting-officer", "director",
  /// "trustee", "general-partner", "authorized-representative", "attorney-in-fact"
  std::string role;
  Value words;
};

/// One signature line with what stands under it.
struct Signature {
  Passage passage;
  std::optional<Value>
      conformed;  ///< the mark and name as typed: "/s/ Chad J. Kolean"; what stands in its place when not conformed
  bool is_conformed = false;  ///< "/s/" followed by a name (17 CFR 232.302)
  std::string form;           ///< "conformed", "typed-name", "blank", "other-mark", "mark-without-name", "asterisk"
  std::optional<Value> name;  ///< printed or conformed name without the mark
  std::optional<Value> title;
  std::vector<Value> capacities;  ///< the parts of the title, one for each capacity
  std::vector<SignatureRole> roles;
  std::optional<Value> date;
  std::optional<Value> registrant;
  /// Who signed for this person, when somebody did: the attorney-in-fact that "*By: /s/ ..." names.
  std::optional<Value> attorney;
};

/// A signature block: from its preamble to the end of its last signature.
struct SignatureBlock {
  /// "registrant", "persons" (who sign for themselves, in the capacities and on the dates indicated),
  /// "authorized-representative" (in the United States), "plan", "filer" (reporting persons of a schedule),
  /// "power-of-attorney", "certification", "consent", "report", "opinion", "statements" (of accounts), "other"
  std::string kind;
  Passage passage;
  std::optional<Value> preamble;  ///< "Pursuant to the requirements of ..."
  std::optional<Value> registrant;
  std::optional<Value> date;
  std::optional<Value> signed_at;  ///< "City of Madison, State of Wisconsin"
  std::vector<Signature> signatures;
  std::string doubt;
};

/// Words that appoint attorneys-in-fact to sign for those whose signatures stand under them.
struct PowerOfAttorney {
  Passage passage;               ///< the sentence that appoints
  std::vector<Value> attorneys;  ///< whom it appoints
};

}  // namespace prefile
