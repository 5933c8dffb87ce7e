// What a check says: evidence, findings, the ledger of outcomes, and the result a report is made from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prefile {

enum class Severity : std::uint8_t { info, warning, error };
enum class Outcome : std::uint8_t { pass, finding, not_applicable, undetermined, error };
enum class FindingStatus : std::uint8_t { open, waived, baseline };
enum class Verdict : std::uint8_t { ready, not_ready, incomplete };

[[nodiscard]] std::string_view name_of(Severity severity);
[[nodiscard]] std::string_view name_of(Outcome outcome);
[[nodiscard]] std::string_view name_of(FindingStatus status);
[[nodiscard]] std::string_view name_of(Verdict verdict);
[[nodiscard]] std::optional<Severity> parse_severity(std::string_view name);
[[nodiscard]] std::optional<Outcome> parse_outcome(std::string_view name);
[[nodiscard]] std::optional<FindingStatus> parse_status(std::string_view name);
[[nodiscard]] std::optional<Verdict> parse_verdict(std::string_view name);

/// A place in the filing, with enough of what stands there to show it without the filing at hand.
/// All texts are UTF-8 decoded from the source; control characters are kept as they are: every sink has
/// its own encoder.
struct Evidence {
  std::string file;      ///< path of the input, as given; with `/` and its name, of a document that the input encodes
  std::string document;  ///< file name or type of the document; "submission header" for the header
  std::uint32_t start = 0;  ///< bytes in the input, or in the decoded document of a container that encodes
  std::uint32_t end = 0;
  std::uint32_t line = 0;    ///< 1-based, in `file`
  std::uint32_t column = 0;  ///< 1-based, code points
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;
  std::uint32_t document_line = 0;  ///< 1-based, in the document's own body; equals `line` in the header
  /// Of a document that the input encodes: the line of the input at which its element stands, since `file`, bytes and
  /// lines are then the decoded document's. 0 in all other places.
  std::uint32_t container_line = 0;
  std::string excerpt;  ///< the bytes themselves as text
  std::string before,
      after;  ///< the rest of the source around it on its first and last line, at most 60 code points each
  std::uint32_t omitted = 0;  ///< code points left out at the end of a long excerpt; 0 when it is whole
  std::string reading;        ///< the visible text of the passage, when the excerpt is markup
  std::string reading_before,
      reading_after;  ///< the visible text around the passage, at most 80 code points each; empty outside documents
  std::string role;   ///< "the header says", "the cover says"
};

struct Authority {
  std::string cite;  ///< "17 CFR 229.601(a)(2)"
  std::string says;  ///< what it asks, in our words
};

/// Cannot be made without evidence: `make_finding` is the only way.
struct Finding {
  std::string rule;
  Severity severity = Severity::info;
  std::string message_id;
  std::string message;
  std::string fingerprint;  ///< survives edits elsewhere in the document
  FindingStatus status = FindingStatus::open;
  std::vector<Evidence> evidence;  ///< never empty; the first is the place to show
};

/// One rule's entry in one filing's ledger.
struct LedgerEntry {
  std::string rule;
  Outcome outcome = Outcome::error;
  std::string reason;                   ///< why not applicable, undetermined or broken; empty otherwise
  std::vector<Evidence> witnesses;      ///< what satisfied a passing rule; where an undetermined one looked
  std::uint32_t witnesses_omitted = 0;  ///< how many more there were than are kept
};

/// A rule as reports describe it.
struct RuleDescription {
  std::string id;
  std::string title;
  std::string family;
  Severity severity = Severity::info;
  std::string status;  ///< preview, stable, deprecated
  std::string why, fix, limits;
  std::vector<Authority> authority;
  std::vector<std::string> forms;
};

/// A value of the reading that reports show: label, value and where it stands.
struct ReadingRow {
  std::string label;
  std::string value;
  std::optional<Evidence> place;
  std::string note;  ///< method of recognition, doubt
};

struct ReadingSection {
  std::string title;  ///< "Submission header", "Cover page", "Items" ...
  std::string note;   ///< why a section is empty
  std::vector<ReadingRow> rows;
};

/// Trouble with an input that kept the check from finishing; as a note, something said of it.
struct Failure {
  std::string code;  ///< name_of(ErrorCode), or a reader problem's code
  std::string message;
  std::string context;
};

/// One input and everything that was found out about it.
struct FilingResult {
  std::string input;   ///< path as given, with "#2" for the second of several submissions in it
  std::string sha256;  ///< of the whole input as it was read; empty when unreadable
  std::uint64_t size = 0;
  std::string form, accession, registrant, cik, period, filing_date;
  std::vector<std::string> items;
  std::string as_of;  ///< the day whose law was applied, ISO
  std::vector<Failure> failures;
  std::vector<Failure> notes;         ///< what the reader said that kept nothing from being checked, same shape
  std::vector<LedgerEntry> outcomes;  ///< sorted by rule id, one per rule
  std::vector<Finding> findings;      ///< sorted by document position, then rule
  std::vector<ReadingSection> reading;
};

struct Counts {
  std::uint32_t filings = 0;
  std::uint32_t rules = 0;
  std::uint32_t errors = 0, warnings = 0, infos = 0;  ///< open findings
  std::uint32_t waived = 0, baseline = 0;
  std::uint32_t passed = 0, failed = 0, not_applicable = 0, undetermined = 0, broken = 0;  ///< ledger entries
};

/// An input that was read, and its bytes.
struct InputDigest {
  std::string input;   ///< path as given, or as found below a folder
  std::string sha256;  ///< of the whole input
  std::uint64_t size = 0;
};

/// Digests and versions that name what made a result.
struct Provenance {
  std::string version;
  std::string rules_digest, definitions_digest, profile_digest;
  std::string lua_version;
  std::string profile;  ///< "default"
  std::vector<std::string> config_files;
  std::vector<InputDigest> prior;  ///< earlier filings that rules could compare with
  std::string fail_on;             ///< "error"
  bool strict = false;
  std::string sandbox;                 ///< "full", "partial", "none", "in-process"
  std::vector<std::string> arguments;  ///< of `prefile check`: the inputs and what decides the result (no --jobs,
                                       ///< --output, --color); empty: reports name the inputs and the settings above
};

/// The one truth every report is rendered from.
struct CheckResult {
  Provenance prefile;
  std::string as_of;  ///< as asked for; empty when each filing's own day decided
  Verdict verdict = Verdict::incomplete;
  int exit_code = 3;
  Counts counts;
  std::vector<RuleDescription> rules;  ///< sorted by id
  std::vector<FilingResult> filings;   ///< in the order of the arguments
  std::vector<Failure> notes;          ///< how folders were taken, and which files were left out; context is the path
};

/// A finding from its parts, with its fingerprint, or nothing when `evidence` is empty. The fingerprint is made of
/// the rule, the message id and every piece of evidence (document, role, text with white space folded, the words
/// next to it), not of positions or paths, so it stays when other parts of the document change.
[[nodiscard]] std::optional<Finding> make_finding(std::string rule, Severity severity, std::string message_id,
                                                  std::string message, std::vector<Evidence> evidence);

/// What one filing's findings and ledger amount to: incomplete when it failed to be read to the end, a rule broke or
/// is missing from the ledger, or (with `strict`) one is undetermined; not ready when an open finding reaches
/// `settings.fail_on`; else ready. `rules` is how many rules ran.
[[nodiscard]] Verdict verdict_of(const FilingResult& filing, const Provenance& settings, std::size_t rules);
/// Of all filings: incomplete before not ready before ready; incomplete when nothing was checked.
[[nodiscard]] Verdict verdict_of(const CheckResult& result);
/// 0, 1 or 3.
[[nodiscard]] int exit_code_of(Verdict verdict);

/// Sums over all filings; each ledger entry and open finding counts once.
[[nodiscard]] Counts count(const CheckResult& result);
/// `3 errors, 2 warnings (1 waived) in 1 filing; 112 rules: 104 passed, 3 failed, 4 not applicable, 1 undetermined.`
/// With several filings the ledger is `112 rules, 448 checks: ...`. Parts that are zero are left out, but not errors,
/// warnings and passed.
[[nodiscard]] std::string summary_line(const CheckResult& result);

}  // namespace prefile
