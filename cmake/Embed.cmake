# Compiles files into the program.
add_executable(prefile_embed_tool tools/embed.cpp)
target_compile_features(prefile_embed_tool PRIVATE cxx_std_20)

# prefile_embed(target symbol base file...): `std::span<const EmbeddedFile> prefile::symbol()` in `target`.
function(prefile_embed target symbol base)
  set(output ${CMAKE_BINARY_DIR}/generated/${symbol}.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/generated
    COMMAND prefile_embed_tool ${symbol} ${output} ${base} ${ARGN}
    DEPENDS prefile_embed_tool ${ARGN}
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

file(GLOB_RECURSE rule_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/rules/*.lua)
list(FILTER rule_files EXCLUDE REGEX "/_api/")
prefile_embed(prefile_engine embedded_rules ${CMAKE_SOURCE_DIR}/rules ${rule_files})

file(GLOB report_assets CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/reports/assets/*)
prefile_embed(prefile_report report_assets ${CMAKE_SOURCE_DIR}/reports/assets ${report_assets})

# The clean filings that examples of rules are built on.
file(GLOB example_base_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/rules/_base/*.txt)
prefile_embed(prefile_app example_bases ${CMAKE_SOURCE_DIR}/rules/_base ${example_base_files})
