# One interface target carries language level, warnings and hardening to every target of ours.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# GCC 12.2 vectorises some sums over structs wrongly at -O3 (docs/decisions/0003); a score must not depend on that.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -fno-tree-vectorize -DNDEBUG")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Precompiled headers are kept, too: ccache is told that nothing here reads __TIME__ and the like.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

option(FACET_WARNINGS_AS_ERRORS "Treat warnings as errors" ON)
set(FACET_SANITIZE "" CACHE STRING "Sanitizers for every target, as for -fsanitize=")

add_library(facet_options INTERFACE)
target_compile_options(facet_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wconversion -Wsign-conversion
  -Wdouble-promotion -Wformat=2 -fstack-protector-strong)
# GCC 12 at -O3 sees overlapping copies in std::string where there are none (GCC bug 105651), and reads of an optional's
# value before it is set (GCC bug 80635). Clang and the sanitizer builds watch over both.
target_compile_options(facet_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
# The same bug shows as copies of impossible size where optimised code takes std::string from a precompiled header.
target_compile_options(facet_options INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-stringop-overflow;-Wno-array-bounds>)
# In joined files a local name hides one of another file, and the fixtures in unnamed namespaces seem to come from a header.
if(CMAKE_UNITY_BUILD)
  target_compile_options(facet_options INTERFACE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(FACET_WARNINGS_AS_ERRORS)
  target_compile_options(facet_options INTERFACE -Werror)
endif()
target_compile_options(facet_options INTERFACE $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
target_compile_definitions(facet_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_link_options(facet_options INTERFACE -Wl,-z,relro,-z,now)
if(FACET_SANITIZE)
  target_compile_options(facet_options INTERFACE -fsanitize=${FACET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(facet_options INTERFACE -fsanitize=${FACET_SANITIZE})
endif()

add_library(facet_qt_options INTERFACE)
target_link_libraries(facet_qt_options INTERFACE facet_options)
target_compile_definitions(facet_qt_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
  QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER)
