#include "catalogue/Phrase.h"

#include <string_view>

namespace facet
{

namespace
{

/// Takes white space and colons (ASCII and full-width) off the end.
void removeTrailingColon(std::string &line)
{
    constexpr std::string_view fullWidthColon = "：";
    for (;;) {
        const std::string_view view = line;
        if (view.ends_with(fullWidthColon)) {
            line.resize(line.size() - fullWidthColon.size());
        } else if (view.ends_with(':') || view.ends_with(' ')) {
            line.pop_back();
        } else {
            return;
        }
    }
}

} // namespace

std::string Phrase::plain(Language language) const
{
    std::string line;
    for (const PhraseSegment &segment : in(language)) {
        if (segment.kind == PhraseSegment::Kind::Words) {
            line += segment.value;
        } else if (segment.kind == PhraseSegment::Kind::Table) {
            line += (language == Language::Chinese ? "表 " : "Table ") + segment.value;
        }
    }
    removeTrailingColon(line);
    return line;
}

} // namespace facet
