#include "engine/rule_forms.h"

#include <algorithm>

#include "base/names.h"
#include "model/form_groups.h"
#include "model/forms.h"

namespace prefile::engine {
namespace {

constexpr std::string_view kAmended = "/A";

/// A group of fewer forms may as well be written out.
constexpr std::size_t kFewestForms = 3;

/// A name of a group, taken apart.
struct GroupName {
  const FormGroup* group = nullptr;  ///< nothing when there is no such group
  bool is_amended = false;
};

bool is_group_name(std::string_view name) { return name.starts_with('@'); }

GroupName read_group_name(std::string_view name) {
  name.remove_prefix(1);
  const bool is_amended = name.ends_with(kAmended);
  if (is_amended) name.remove_suffix(kAmended.size());
  return {find_form_group(name), is_amended};
}

/// Whether EDGAR has the type, spelled exactly so.
bool is_form_type(std::string_view name) {
  const FormType* const found = find_form_type(name);
  if (found == nullptr || !name.starts_with(found->type)) return false;
  return name.size() == found->type.size() || name.ends_with(kAmended);
}

/// The form types of the group, or their amendments where there are any.
std::vector<std::string> types_of(const FormGroup& group, bool is_amended) {
  std::vector<std::string> types;
  for (const std::string_view form : group.forms) {
    std::string type(form);
    if (is_amended) type += kAmended;
    if (is_form_type(type)) types.push_back(std::move(type));
  }
  return types;
}

bool has(std::span<const std::string> names, std::string_view wanted) {
  return std::find(names.begin(), names.end(), wanted) != names.end();
}

std::string name_of_group(const FormGroup& group, bool is_amended) {
  return "@" + std::string(group.name) + (is_amended ? std::string(kAmended) : std::string());
}

std::string group_in_words(const GroupName& name, std::span<const std::string> names) {
  const std::string title(name.group->title);
  if (!name.is_amended) return title + (has(names, name_of_group(*name.group, true)) ? " and their amendments" : "");
  return has(names, name_of_group(*name.group, false)) ? "" : "amendments of " + title;
}

/// The groups that the names hold whole without naming them; of those that hold one another the largest.
std::vector<std::string> groups_written_out(std::span<const std::string> names) {
  std::vector<std::string> plain;
  std::copy_if(names.begin(), names.end(), std::back_inserter(plain),
               [](const std::string& name) { return !is_group_name(name); });
  std::vector<std::string> found;
  for (const FormGroup& group : all_form_groups()) {
    for (const bool is_amended : {false, true}) {
      const std::vector<std::string> types = types_of(group, is_amended);
      const bool is_whole =
          types.size() >= kFewestForms &&
          std::all_of(types.begin(), types.end(), [&](const std::string& type) { return has(plain, type); });
      if (is_whole) found.push_back(name_of_group(group, is_amended));
    }
  }
  const auto is_held = [&](const std::string& one) {
    const std::vector<std::string> own = form_types_of({&one, 1});
    return std::any_of(found.begin(), found.end(), [&](const std::string& other) {
      const std::vector<std::string> types = form_types_of({&other, 1});
      return types.size() > own.size() &&
             std::all_of(own.begin(), own.end(), [&](const std::string& type) { return has(types, type); });
    });
  };
  std::vector<std::string> largest;
  std::copy_if(found.begin(), found.end(), std::back_inserter(largest),
               [&](const std::string& one) { return !is_held(one); });
  return largest;
}

}  // namespace

std::string fault_of_form(std::string_view name) {
  std::vector<std::string> known = form_group_names();
  if (is_group_name(name)) {
    if (read_group_name(name).group != nullptr) return {};
  } else {
    if (name == "*" || is_form_type(name)) return {};
    for (const FormType& each : all_form_types()) {
      known.emplace_back(each.type);
      if (each.has_amendments) known.push_back(std::string(each.type) + std::string(kAmended));
    }
  }
  const std::string near = nearest_name(name, known);
  return (is_group_name(name) ? "there is no group of forms \"" : "EDGAR has no form \"") + std::string(name) + "\"" +
         (near.empty() ? "" : "; did you mean '" + near + "'?");
}

std::vector<std::string> form_types_of(std::span<const std::string> names) {
  std::vector<std::string> types;
  const auto take = [&](std::string type) {
    if (!has(types, type)) types.push_back(std::move(type));
  };
  for (const std::string& name : names) {
    if (!is_group_name(name)) {
      take(name);
      continue;
    }
    const GroupName group = read_group_name(name);
    if (group.group == nullptr) continue;
    for (std::string& type : types_of(*group.group, group.is_amended)) take(std::move(type));
  }
  return types;
}

std::string forms_in_words(std::span<const std::string> names) {
  if (has(names, "*")) return "all";
  std::string groups;
  std::string types;
  for (const std::string& name : names) {
    if (!is_group_name(name)) {
      types += (types.empty() ? "" : ", ") + name;
      continue;
    }
    const GroupName group = read_group_name(name);
    const std::string words = group.group == nullptr ? "" : group_in_words(group, names);
    if (!words.empty()) groups += (groups.empty() ? "" : "; ") + words;
  }
  return groups + (groups.empty() || types.empty() ? "" : "; ") + types;
}

bool has_form_group(std::span<const std::string> names) {
  return std::any_of(names.begin(), names.end(), is_group_name);
}

std::vector<std::string> needless_forms(std::span<const std::string> names) {
  std::vector<std::string> remarks;
  for (const std::string& name : groups_written_out(names)) {
    remarks.push_back("forms lists all of the group \"" + name + "\": name the group instead");
  }
  std::vector<std::string> groups;
  std::copy_if(names.begin(), names.end(), std::back_inserter(groups), is_group_name);
  const std::vector<std::string> held = form_types_of(groups);
  for (const std::string& name : names) {
    if (!is_group_name(name) && has(held, name)) {
      remarks.push_back("forms names \"" + name + "\" beside a group that holds it");
    }
  }
  return remarks;
}

std::vector<std::string> form_group_names() {
  std::vector<std::string> names;
  for (const FormGroup& each : all_form_groups()) {
    names.push_back(name_of_group(each, false));
    if (!types_of(each, true).empty()) names.push_back(name_of_group(each, true));
  }
  return names;
}

}  // namespace prefile::engine
