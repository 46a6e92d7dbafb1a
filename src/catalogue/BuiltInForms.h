#pragma once

#include "catalogue/Catalogue.h"

#include <vector>

namespace facet
{

/// The files of forms/ as they were when the program was built. Written by cmake/EmbedFiles.cmake.
[[nodiscard]] std::vector<FormFile> builtInForms();

} // namespace facet
