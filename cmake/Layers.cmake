# Third-party libraries, each seen by the one layer that wraps it.
target_compile_definitions(prefile_options INTERFACE PREFILE_VERSION="${PROJECT_VERSION}")

target_include_directories(prefile_base PRIVATE ${NETTLE_INCLUDE_DIRS})
target_link_libraries(prefile_base PRIVATE ${NETTLE_LIBRARIES})

# Boost.Regex is instantiated in text/pattern_engine.cpp itself, with its own bounds. Of the packaged archive only
# what is no template is linked (memory blocks, error texts), and nothing of ICU.
find_library(BOOST_REGEX_ARCHIVE NAMES libboost_regex.a REQUIRED)
target_include_directories(prefile_text SYSTEM PRIVATE ${Boost_INCLUDE_DIRS})
target_link_libraries(prefile_text PRIVATE ${BOOST_REGEX_ARCHIVE})
# Unoptimised, its templates would make every test that runs rules ten times slower.
set_source_files_properties(src/text/pattern_engine.cpp PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Debug>:-O2>)

# The static archive of the C++ build of Lua: errors are C++ exceptions and run destructors.
find_library(LUA_CXX_ARCHIVE NAMES liblua5.4-c++.a REQUIRED)
target_include_directories(prefile_lua SYSTEM PUBLIC ${LUA_INCLUDE_DIRS})
target_link_libraries(prefile_lua PRIVATE ${LUA_CXX_ARCHIVE} ${CMAKE_DL_LIBS} m)

target_link_libraries(prefile_parse PRIVATE ${EXPAT_LIBRARIES} ${ZLIB_LIBRARIES})
target_link_libraries(prefile_app PRIVATE Threads::Threads)
# spdlog and fmt from their headers: the program is linked statically and Debian has no archives of them.
set_source_files_properties(${CMAKE_SOURCE_DIR}/src/app/log.cpp PROPERTIES COMPILE_DEFINITIONS "SPDLOG_FMT_EXTERNAL;FMT_HEADER_ONLY")
