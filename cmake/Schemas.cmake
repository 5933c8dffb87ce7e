# Compiles the form definitions and code tables of schemas/ into the model: checked at build, no parsing at run time.
add_executable(prefile_schema_tool tools/compile_schemas.cpp tools/schema_xml.cpp tools/schema_code.cpp
                                   tools/schema_forms.cpp tools/schema_codes.cpp)
target_link_libraries(prefile_schema_tool PRIVATE prefile_base PkgConfig::TINYXML2)

file(GLOB_RECURSE schema_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/schemas/*.xml ${CMAKE_SOURCE_DIR}/schemas/*.xsd)
set(schema_tables ${CMAKE_BINARY_DIR}/generated/schema_tables.cpp)
add_custom_command(
  OUTPUT ${schema_tables}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/generated
  COMMAND prefile_schema_tool ${schema_tables} ${CMAKE_SOURCE_DIR}/schemas ${schema_files}
  DEPENDS prefile_schema_tool ${schema_files}
  VERBATIM)
target_sources(prefile_model PRIVATE ${schema_tables})
