# facet_translations(TARGET): compiles resources/translations/*.ts into the target as :/i18n/facet_*.qm.
# `cmake --build … --target update_translations` brings the .ts files up to date with the sources.
function(facet_translations target)
  set(folder "${PROJECT_SOURCE_DIR}/resources/translations")
  set(ts_files "${folder}/facet_zh.ts" "${folder}/facet_en.ts")
  qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
  set_source_files_properties(${qm_files} PROPERTIES GENERATED ON)
  foreach(qm IN LISTS qm_files)
    get_filename_component(name "${qm}" NAME)
    set_source_files_properties("${qm}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
  endforeach()
  qt_add_resources(${target} "translations" PREFIX "/i18n" FILES ${qm_files})
  add_custom_target(update_translations
    COMMAND $<TARGET_FILE:Qt6::lupdate> -no-obsolete -locations none -recursive "${PROJECT_SOURCE_DIR}/ui" -ts "${folder}/facet_zh.ts"
    # The sources are written in English; only what is counted needs its two forms.
    COMMAND $<TARGET_FILE:Qt6::lupdate> -no-obsolete -pluralonly -locations none -recursive "${PROJECT_SOURCE_DIR}/ui" -ts "${folder}/facet_en.ts"
    VERBATIM)
endfunction()
