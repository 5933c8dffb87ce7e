---@meta prefile
-- Written by `prefile rule api` from the bindings. Do not edit.

---A value of the filing with the bytes it was read from. Compares and prints as text.
---@alias prefile.Text string|number|prefile.Date|prefile.Located

---One authority a rule rests on.
---@class prefile.Authority
---@field cite string
---@field says string
---@field force "must"|"should"|"practice"

---A document that an example attaches.
---@class prefile.ExampleDocument
---@field type string
---@field filename? string
---@field body? string

---A small submission.
---@class prefile.ExampleSubmission
---@field form? string
---@field base? string
---@field text? string
---@field cover? string
---@field body? string
---@field signature? string
---@field items? string[]
---@field header? table<string, string>
---@field facts? table<string, string>
---@field attach? prefile.ExampleDocument[]
---@field without? string[]
---@field edits? string[][]
---@field period? string
---@field filed? string

---A small submission and what the rule must say about it.
---@class prefile.Example: prefile.ExampleSubmission
---@field name string
---@field prior? prefile.ExampleSubmission[]
---@field expect? string[]
---@field expect_todo? string[]
---@field witnesses? string[]
---@field outcome? "pass"|"not_applicable"|"undetermined"

---@class prefile.Rule
---@field id string
---@field title string
---@field severity "error"|"warning"|"info"
---@field status "preview"|"stable"|"deprecated"
---@field since string
---@field forms string[]|"*"
---@field effective? { from: string?, to: string? }
---@field authority prefile.Authority[]
---@field why string
---@field fix string
---@field limits string
---@field messages table<string, string>
---@field examples prefile.Example[]
---@field check fun(filing: prefile.Filing, report: prefile.Report)

---@class prefile.Located
---@field text string
---@field date prefile.Date?
---@field number number?
---@field digits string
---@field folded string
---@field folded_company string
---@field is_empty boolean
---@field place prefile.Located
---@field has fun(self, phrase: string): boolean
---@field phrase fun(self, phrase: string): prefile.Located?
---@field find fun(self, pattern: string, flags?: string): prefile.Located?, ...
---@field find_all fun(self, pattern: string, flags?: string): prefile.Located[]
---@field dates fun(self): prefile.Located[]
---@field sentences fun(self): prefile.Located[]
---@field is fun(self, other: string|prefile.Located): boolean
---@field similarity fun(self, other: string|prefile.Located): number
---@field start fun(self): prefile.Located
---@field precedes fun(self, other: prefile.Located): boolean
---@field after fun(self, other: prefile.Located): prefile.Located
---@field contains fun(self, other: prefile.Located): boolean

---@class prefile.Date
---@field year integer
---@field month integer
---@field day integer
---@field iso string
---@field long string
---@field weekday string
---@field is_business_day boolean
---@field plus_days fun(self, days: integer): prefile.Date
---@field plus_business_days fun(self, days: integer): prefile.Date
---@field days_until fun(self, other: prefile.Date): integer
---@field business_days_until fun(self, other: prefile.Date): integer

---@class prefile.Report
---@field finding fun(self, message: string, evidence: any, values?: table<string, prefile.Text>)
---@field witness fun(self, evidence: any, role?: string)
---@field undetermined fun(self, reason: string, place?: any)
---@field not_applicable fun(self, reason: string)

---@class prefile.Filing
---@field form prefile.Form
---@field as_of prefile.Date
---@field filing_date prefile.Date?
---@field container string
---@field is_complete boolean
---@field header prefile.Header
---@field documents prefile.Document[]
---@field primary prefile.Document?
---@field cover prefile.Cover
---@field items prefile.Items
---@field contents prefile.ContentsList
---@field exhibit_index prefile.ExhibitIndex
---@field exhibit_mentions prefile.ExhibitMention[]
---@field signature_blocks prefile.SignatureBlocks
---@field other_signature_blocks prefile.SignatureBlock[]
---@field powers_of_attorney prefile.PowerOfAttorney[]
---@field unclaimed_marks prefile.Located[]
---@field certifications prefile.Certification[]
---@field accountants prefile.AccountantPassage[]
---@field fees prefile.FeeExhibit[]
---@field legends prefile.Legend[]
---@field forward_looking_statements prefile.ForwardLookingStatement[]
---@field furnished_passages prefile.FurnishedPassage[]
---@field prior prefile.Filing[]
---@field problems prefile.Problem[]
---@field item fun(self, number: string, part?: string): prefile.Item?
---@field document_of_type fun(self, type: string): prefile.Document?

---@class prefile.Form
---@field type string
---@field base string
---@field is_amendment boolean
---@field title string?
---@field item fun(self, number: string, part?: string): prefile.ItemDefinition?
---@field item_of_any_day fun(self, number: string, part?: string): prefile.ItemDefinition?

---@class prefile.ExhibitExpectation
---@field number string
---@field need string
---@field when string
---@field may_follow string
---@field note string
---@field citation string
---@field verified boolean
---@field alternatives string[]

---@class prefile.Recognition
---@field recognised boolean
---@field method string
---@field doubt string
---@field place prefile.Located

---@class prefile.Header
---@field present boolean
---@field dialect string
---@field accession_number prefile.Located?
---@field submission_type prefile.Located?
---@field document_count prefile.Located?
---@field period prefile.Located?
---@field filing_date prefile.Located?
---@field acceptance_datetime prefile.Located?
---@field change_date prefile.Located?
---@field effectiveness_date prefile.Located?
---@field items prefile.HeaderItem[]
---@field filers prefile.Filer[]
---@field fields prefile.HeaderField[]
---@field place prefile.Located

---@class prefile.HeaderItem
---@field text prefile.Located?
---@field number string?
---@field place prefile.Located

---@class prefile.HeaderField
---@field label prefile.Located?
---@field value prefile.Located?
---@field block string

---@class prefile.Filer
---@field role prefile.Located?
---@field name prefile.Located?
---@field cik prefile.Located?
---@field sic prefile.Located?
---@field irs_number prefile.Located?
---@field state_of_incorporation prefile.Located?
---@field fiscal_year_end prefile.Located?
---@field organization_name prefile.Located?
---@field form_type prefile.Located?
---@field act prefile.Located?
---@field file_number prefile.Located?
---@field film_number prefile.Located?
---@field business_address prefile.Address?
---@field mail_address prefile.Address?
---@field former_names prefile.FormerName[]
---@field prior prefile.Filer[]
---@field place prefile.Located

---@class prefile.Address
---@field street1 prefile.Located?
---@field street2 prefile.Located?
---@field city prefile.Located?
---@field state prefile.Located?
---@field zip prefile.Located?
---@field phone prefile.Located?
---@field place prefile.Located

---@class prefile.FormerName
---@field name prefile.Located?
---@field changed prefile.Located?

---@class prefile.Fact
---@field name prefile.Located?
---@field value prefile.Located?
---@field context string
---@field format string
---@field hidden boolean
---@field place prefile.Located

---@class prefile.FactContext
---@field id string
---@field entity_identifier prefile.Located?
---@field period_start prefile.Located?
---@field period_end prefile.Located?
---@field place prefile.Located

---@class prefile.Link
---@field href prefile.Located?
---@field place prefile.Located

---@class prefile.Cover
---@field recognised boolean
---@field doubt string
---@field method string
---@field passage prefile.Located
---@field form prefile.Located?
---@field amendment_number prefile.Located?
---@field report_heading prefile.Located?
---@field report_kind prefile.Located?
---@field statute prefile.Located?
---@field date_of_report prefile.Located?
---@field earliest_event_date prefile.Located?
---@field period prefile.Located?
---@field transition_from prefile.Located?
---@field transition_to prefile.Located?
---@field registrant prefile.Located?
---@field state prefile.Located?
---@field file_numbers prefile.Located[]
---@field irs_number prefile.Located?
---@field address prefile.Located?
---@field zip prefile.Located?
---@field telephone prefile.Located?
---@field former_name prefile.Located?
---@field securities prefile.RegisteredSecurity[]
---@field boxes prefile.CoverBox[]
---@field co_registrants prefile.Located[]
---@field registrants prefile.CoverRegistrant[]
---@field answers prefile.CoverAnswer[]
---@field securities_12g prefile.Located[]
---@field shares_outstanding prefile.OutstandingShares[]
---@field reporting_persons prefile.Located[]
---@field industry_code prefile.Located?
---@field market_value prefile.Located?
---@field market_value_date prefile.Located?
---@field incorporated_documents prefile.Located?
---@field agent_for_service prefile.Located?
---@field copies_to prefile.Located?
---@field sale_date prefile.Located?
---@field delaying_amendment prefile.Located?
---@field filing_rule prefile.Located?
---@field filed_on prefile.Located?
---@field prospectus_date prefile.Located?
---@field plan prefile.Located?
---@field issuer prefile.Located?
---@field class_title prefile.Located?
---@field cusip prefile.Located?
---@field event_date prefile.Located?
---@field box fun(self, name: string): prefile.CoverBox?
---@field answer fun(self, name: string): prefile.CoverAnswer?
---@field place prefile.Located

---@class prefile.CoverBox
---@field name string
---@field checked boolean
---@field label prefile.Located?
---@field mark prefile.Located
---@field place prefile.Located

---@class prefile.AnswerMark
---@field checked boolean
---@field mark prefile.Located
---@field place prefile.Located

---@class prefile.CoverAnswer
---@field name string
---@field answer string
---@field question prefile.Located?
---@field yes prefile.AnswerMark?
---@field no prefile.AnswerMark?
---@field place prefile.Located

---@class prefile.CoverRegistrant
---@field name prefile.Located?
---@field state prefile.Located?
---@field file_number prefile.Located?
---@field irs_number prefile.Located?
---@field address prefile.Located?
---@field zip prefile.Located?
---@field telephone prefile.Located?
---@field place prefile.Located

---@class prefile.OutstandingShares
---@field count prefile.Located?
---@field title prefile.Located?
---@field date prefile.Located?
---@field place prefile.Located

---@class prefile.RegisteredSecurity
---@field title prefile.Located?
---@field symbol prefile.Located?
---@field exchange prefile.Located?
---@field place prefile.Located

---@class prefile.SignatureBlock
---@field kind string
---@field passage prefile.Located
---@field signed_at prefile.Located?
---@field document prefile.Document
---@field preamble prefile.Located?
---@field registrant prefile.Located?
---@field date prefile.Located?
---@field signatures prefile.Signature[]
---@field doubt string
---@field place prefile.Located

---@class prefile.Signature
---@field passage prefile.Located
---@field conformed prefile.Located?
---@field is_conformed boolean
---@field form string
---@field name prefile.Located?
---@field title prefile.Located?
---@field date prefile.Located?
---@field registrant prefile.Located?
---@field capacities prefile.Located[]
---@field roles prefile.SignatureRole[]
---@field attorney prefile.Located?
---@field place prefile.Located

---@class prefile.SignatureRole
---@field role string
---@field words prefile.Located?
---@field place prefile.Located

---@class prefile.PowerOfAttorney
---@field passage prefile.Located
---@field attorneys prefile.Located[]
---@field document prefile.Document
---@field place prefile.Located

---@class prefile.Legend
---@field passage prefile.Located
---@field identifies prefile.Located?
---@field caution prefile.Located?
---@field factors prefile.Located?
---@field statute prefile.Located?
---@field no_duty prefile.Located?
---@field document prefile.Document
---@field place prefile.Located

---@class prefile.ForwardLookingStatement
---@field sentence prefile.Located
---@field trigger prefile.Located?
---@field strong boolean
---@field document prefile.Document
---@field place prefile.Located

---@class prefile.FurnishedPassage
---@field sentence prefile.Located
---@field says_furnished boolean
---@field says_not_filed boolean
---@field says_not_incorporated boolean
---@field place prefile.Located

---@class prefile.Problem
---@field code string
---@field message string
---@field incomplete boolean
---@field place prefile.Located

---@class prefile.Document
---@field type prefile.Located?
---@field sequence prefile.Located?
---@field filename prefile.Located?
---@field description prefile.Located?
---@field from_filer boolean
---@field type_is_inferred boolean
---@field exhibit_number string?
---@field heading_number prefile.Located?
---@field heading_title prefile.Located?
---@field media string
---@field has_text boolean
---@field is_primary boolean
---@field name string
---@field text prefile.Located
---@field facts prefile.Fact[]
---@field contexts prefile.FactContext[]
---@field links prefile.Link[]
---@field markup prefile.Markup
---@field xml prefile.XmlElement?
---@field xml_doubt string
---@field fact fun(self, name: string): prefile.Fact?
---@field place prefile.Located
---@field tail prefile.Located

---@class prefile.ExhibitEntry
---@field number prefile.Located?
---@field title prefile.Located?
---@field href prefile.Located?
---@field row prefile.Located
---@field incorporated_by_reference boolean
---@field not_applicable boolean
---@field embedded boolean
---@field pasted prefile.Located?
---@field included_in_another boolean
---@field to_follow boolean
---@field on_paper boolean
---@field filed_herewith boolean
---@field furnished_herewith boolean
---@field previously_filed boolean
---@field compensatory boolean
---@field confidential_treatment boolean
---@field portions_omitted boolean
---@field schedules_omitted boolean
---@field range_end prefile.Located?
---@field doubt string
---@field references prefile.ExhibitReference[]
---@field target prefile.Document?
---@field marks prefile.Located[]
---@field place prefile.Located

---@class prefile.ExhibitReference
---@field form prefile.Located?
---@field file_number prefile.Located?
---@field exhibit prefile.Located?
---@field filed prefile.Located?
---@field period prefile.Located?

---@class prefile.ExhibitNote
---@field mark prefile.Located?
---@field text prefile.Located?
---@field place prefile.Located

---@class prefile.ExhibitList
---@field method string
---@field passage prefile.Located
---@field numbers prefile.Located[]
---@field place prefile.Located

---@class prefile.ExhibitMention
---@field number prefile.Located?
---@field passage prefile.Located
---@field sentence prefile.Located
---@field elsewhere boolean
---@field place prefile.Located

---@class prefile.Certification
---@field kind string
---@field passage prefile.Located
---@field certifier prefile.Located?
---@field signer prefile.Located?
---@field signed_conformed boolean
---@field capacity prefile.Located?
---@field date prefile.Located?
---@field report_form prefile.Located?
---@field registrant prefile.Located?
---@field period prefile.Located?
---@field icfr prefile.Located?
---@field paragraphs prefile.CertificationParagraph[]
---@field doubt string
---@field document prefile.Document
---@field place prefile.Located

---@class prefile.CertificationParagraph
---@field prescribed string
---@field number prefile.Located?
---@field text prefile.Located
---@field place prefile.Located

---@class prefile.AccountantPassage
---@field kind string
---@field subject string
---@field passage prefile.Located
---@field heading prefile.Located?
---@field firm prefile.Located?
---@field signature prefile.Located?
---@field city prefile.Located?
---@field date prefile.Located?
---@field pcaob_id prefile.Located?
---@field registrant prefile.Located?
---@field is_conformed boolean
---@field doubt string
---@field document prefile.Document
---@field place prefile.Located

---@class prefile.FeeExhibit
---@field document prefile.Document
---@field passage prefile.Located
---@field rows prefile.FeeRow[]
---@field place prefile.Located

---@class prefile.FeeRow
---@field row prefile.Located
---@field label prefile.Located?
---@field cells prefile.FeeCell[]
---@field place prefile.Located

---@class prefile.FeeCell
---@field column string
---@field value prefile.Located?
---@field place prefile.Located

---@class prefile.ItemDefinition
---@field part string
---@field number string
---@field title string
---@field treatment string
---@field deadline string
---@field replaced_by string
---@field citation string
---@field verified boolean
---@field deadline_from string
---@field applies_to string
---@field header_texts string[]
---@field title_in_force string
---@field is_called fun(self, text: string|prefile.Located): boolean
---@field exhibits prefile.ExhibitExpectation[]

---@class prefile.Item
---@field part string
---@field part_heading prefile.Located?
---@field number prefile.Located?
---@field title prefile.Located?
---@field heading prefile.Located
---@field body prefile.Located
---@field reported boolean
---@field incorporated_by_reference boolean
---@field method string
---@field doubt string
---@field readings prefile.ItemReading[]
---@field definition prefile.ItemDefinition?
---@field place prefile.Located

---@class prefile.ItemReading
---@field method string
---@field heading prefile.Located
---@field place prefile.Located

---@class prefile.ContentsEntry
---@field part string
---@field number prefile.Located?
---@field title prefile.Located?
---@field page prefile.Located?
---@field href prefile.Located?
---@field passage prefile.Located
---@field target prefile.Located?
---@field place prefile.Located

---@class prefile.Markup
---@field elements prefile.ElementUse[]
---@field attributes prefile.AttributeUse[]
---@field references prefile.Reference[]
---@field named_references prefile.NamedReferenceUse[]
---@field meta_tags prefile.MetaTag[]
---@field doctype prefile.Located?
---@field xml_declaration prefile.Located?
---@field nested_tables prefile.Occurrences
---@field conditional_comments prefile.Occurrences
---@field byte_order_mark prefile.Located?
---@field non_ascii prefile.Occurrences
---@field control_characters prefile.Occurrences
---@field carets prefile.Occurrences
---@field narrow_lines prefile.LongLines
---@field wide_lines prefile.LongLines
---@field open_tables prefile.Occurrences
---@field is_inline_xbrl boolean
---@field element fun(self, name: string): prefile.ElementUse?

---@class prefile.Occurrences
---@field count integer
---@field places prefile.Located[]
---@field place prefile.Located

---@class prefile.LongLines
---@field count integer
---@field places prefile.Located[]
---@field place prefile.Located
---@field longest integer

---@class prefile.ElementUse
---@field name string
---@field count integer
---@field places prefile.Located[]
---@field place prefile.Located
---@field end_count integer

---@class prefile.AttributeUse
---@field element string
---@field name string
---@field count integer
---@field places prefile.Located[]
---@field place prefile.Located

---@class prefile.Reference
---@field element string
---@field attribute string
---@field target prefile.Located?
---@field kind string
---@field scheme string
---@field is_resolved boolean
---@field place prefile.Located

---@class prefile.NamedReferenceUse
---@field name string
---@field count integer
---@field places prefile.Located[]
---@field place prefile.Located

---@class prefile.MetaTag
---@field http_equiv prefile.Located?
---@field name prefile.Located?
---@field content prefile.Located?
---@field place prefile.Located

---@class prefile.XmlElement
---@field name prefile.Located
---@field qualified_name string
---@field namespace string
---@field text prefile.Located
---@field attributes table<string, prefile.Located>
---@field children prefile.XmlElement[]
---@field parent prefile.XmlElement?
---@field find fun(self, path: string): prefile.XmlElement?
---@field find_all fun(self, path: string): prefile.XmlElement[]
---@field attribute fun(self, name: string): prefile.Located?
---@field place prefile.Located

---@class prefile.Items
---@field recognised boolean
---@field method string
---@field doubt string
---@field place prefile.Located
---@field [integer] prefile.Item

---@class prefile.SignatureBlocks
---@field recognised boolean
---@field method string
---@field doubt string
---@field place prefile.Located
---@field [integer] prefile.SignatureBlock

---@class prefile.ContentsList
---@field recognised boolean
---@field doubt string
---@field method string
---@field passage prefile.Located
---@field place prefile.Located
---@field [integer] prefile.ContentsEntry

---@class prefile.ExhibitIndex
---@field recognised boolean
---@field doubt string
---@field method string
---@field passage prefile.Located
---@field disagreement string
---@field lists prefile.ExhibitList[]
---@field notes prefile.ExhibitNote[]
---@field place prefile.Located
---@field [integer] prefile.ExhibitEntry

---@class prefile.library.text
---@field find fun(text: prefile.Text, pattern: string, flags?: string, from?: integer): integer?, integer?, ...
---@field match fun(text: prefile.Text, pattern: string, flags?: string): string?, ...
---@field matches fun(text: prefile.Text, pattern: string, flags?: string): fun(): string?, ...
---@field replace fun(text: prefile.Text, pattern: string, replacement: string, flags?: string): string, integer
---@field contains fun(text: prefile.Text, literal: string): boolean
---@field starts_with fun(text: prefile.Text, literal: string): boolean
---@field ends_with fun(text: prefile.Text, literal: string): boolean
---@field split fun(text: prefile.Text, separator: string): string[]
---@field fold fun(text: prefile.Text): string
---@field fold_company fun(text: prefile.Text): string
---@field digits fun(text: prefile.Text): string
---@field trim fun(text: prefile.Text): string
---@field has fun(text: prefile.Text, phrase: string): boolean
---@field similarity fun(text: prefile.Text, other: prefile.Text): number
---@diagnostic disable-next-line: lowercase-global
text = {}

---@class prefile.library.codes
---@field place_code fun(code: prefile.Text): { code: string, place: string, kind: string }?
---@field place fun(name: prefile.Text): { code: string, place: string, kind: string }?
---@field is_place_name fun(name: prefile.Text, code: prefile.Text): boolean?
---@field form_type fun(type: prefile.Text): { type: string, description: string }?
---@field exhibit_type fun(number: prefile.Text): { number: string, title: string, citation: string }?
---@field exhibit_major fun(number: prefile.Text): string
---@field cover_facts fun(form: prefile.Text): { names: string[], need: "must"|"should", citation: string }[]
---@field certification fun(kind: prefile.Text, date?: prefile.Date): { id: string, number: string, text: string, citation: string, verified: boolean, dates_verified: boolean }[]
---@field html_element fun(name: prefile.Text): { name: string, status: string, citation: string, is_blocked_inline: boolean, verified: boolean }?
---@field html_attribute fun(element: prefile.Text, name: prefile.Text): { is_allowed: boolean, is_required: boolean, is_blocked_inline: boolean }?
---@diagnostic disable-next-line: lowercase-global
codes = {}

---@type fun(text: prefile.Text): prefile.Date?
---@diagnostic disable-next-line: lowercase-global
date = nil
