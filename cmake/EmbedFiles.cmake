# embed_files(OUTPUT FILES…): a rule that writes the C++ source OUTPUT defining facet::builtInForms() with the text of the files,
# in their order, each named by its path below the project. Written again whenever one of them changes.
# Run as a script (-P), this same file does the writing.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(EMBED_FILES_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")
  function(embed_files output)
    string(REPLACE ";" "|" files "${ARGN}")
    add_custom_command(OUTPUT "${output}"
      COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DFILES=${files}" "-DROOT=${PROJECT_SOURCE_DIR}" -P "${EMBED_FILES_SCRIPT}"
      DEPENDS ${ARGN} "${EMBED_FILES_SCRIPT}"
      COMMENT "Embedding the forms"
      VERBATIM)
  endfunction()
  return()
endif()

# A raw string literal may be at most 64 KiB in some compilers: the text is cut into pieces, which the compiler joins again.
function(append_literal text target)
  string(LENGTH "${text}" length)
  set(at 0)
  set(result "")
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    # At the end of a line: no character may be cut in two.
    string(FIND "${piece}" "\n" end REVERSE)
    if(end GREATER 0)
      math(EXPR size "${end} + 1")
      string(SUBSTRING "${text}" ${at} ${size} piece)
    else()
      set(size 8000)
    endif()
    string(APPEND result "\n        R\"facet_form(${piece})facet_form\"")
    math(EXPR at "${at} + ${size}")
  endwhile()
  set(${target} "${${target}}${result}" PARENT_SCOPE)
endfunction()

string(REPLACE "|" ";" files "${FILES}")
set(source "// Written by cmake/EmbedFiles.cmake from forms/; changes here are lost.\n#include \"catalogue/BuiltInForms.h\"\n\n")
string(APPEND source "namespace facet {\n\nstd::vector<FormFile> builtInForms()\n{\n    std::vector<FormFile> files;\n")
foreach(file IN LISTS files)
  file(RELATIVE_PATH name "${ROOT}" "${file}")
  file(READ "${file}" text)
  string(APPEND source "    files.push_back({\"${name}\",")
  append_literal("${text}" source)
  string(APPEND source "});\n")
endforeach()
string(APPEND source "    return files;\n}\n\n} // namespace facet\n")
file(WRITE "${OUTPUT}" "${source}")
