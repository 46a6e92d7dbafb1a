#pragma once

#include "base/Text.h"
#include "catalogue/Phrase.h"
#include "widgets/Box.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

class QWidget;

namespace facet
{

class PhraseLine;

/// "表 A.2", "Table A.2".
[[nodiscard]] QString tableWords(std::string_view tableId);

/// A printed line without blanks as the label of a box; the links are table ids.
[[nodiscard]] std::vector<LabelPart> labelParts(const Phrase &phrase, Language language);

/// Writes a printed line into an empty PhraseLine: words and table links by itself, and for each blank `place` is
/// called with its id (empty for the item's own answer) to add the field.
void writePhrase(PhraseLine &line, const Phrase &phrase, Language language,
                 const std::function<void(const std::string &blank)> &place = {});

/// Lets a layout give a sentence as many lines as it needs in the width there is.
void letGrow(QWidget &line);

/// Whether the line has a blank to fill in.
[[nodiscard]] bool hasBlank(const Phrase &phrase);

} // namespace facet
