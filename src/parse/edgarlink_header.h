// The header of a submission XML: what it says of the submission and its filers.
#pragma once

#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// Fills `filing.header` from the tree of an `edgarSubmission`. Elements are known by their local names (EDGAR's XML
/// technical specifications), whatever their prefix. Values of Header and Filer are brought to the form of
/// disseminated headers: dates yyyymmdd, CIKs of ten digits, roles FILER, SUBJECT COMPANY, FILED BY, DEPOSITOR; their
/// bytes are those of the XML. Header::fields has each element without elements inside as it is written; of those that
/// hold codes or passwords, no value. Documents are no part of the header. Without `has_parts` and without an element
/// `headerData`, only the values right below the root are header. Dialect: "xml".
/// Problems: limit-filers, limit-header-fields, limit-header-depth.
void read_xml_header(Filing& filing, const XmlTree& tree, bool has_parts, const Limits& limits);

}  // namespace prefile::parse
