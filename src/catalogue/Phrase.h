#pragma once

#include "base/Text.h"

#include <string>
#include <vector>

namespace facet
{

/// One piece of a printed line of the guide's forms.
struct PhraseSegment {
    enum class Kind {
        Words, ///< `value` is printed as it is
        Blank, ///< a blank to fill in; `value` is the detail's id, empty for the item's own answer
        Table  ///< "表 A.2": a link to that table; `value` is the table's id
    };
    Kind kind = Kind::Words;
    std::string value;

    bool operator==(const PhraseSegment &) const = default;
};

/// A printed line with its blanks and table links in place, in both languages.
/// In the form files it is written with braces: `是，采取的管理措施：{measures}`, `数量：{} 套，情况见{A.2}`.
struct Phrase {
    std::vector<PhraseSegment> zh;
    std::vector<PhraseSegment> en;

    [[nodiscard]] const std::vector<PhraseSegment> &in(Language language) const
    {
        return language == Language::Chinese ? zh : en;
    }

    /// The words alone, blanks left out and table links spelled ("表 A.2", "Table A.2"), trailing colon removed.
    [[nodiscard]] std::string plain(Language language) const;

    bool operator==(const Phrase &) const = default;
};

} // namespace facet
