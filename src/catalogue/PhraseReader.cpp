#include "catalogue/PhraseReader.h"

#include <algorithm>

namespace facet
{

namespace
{

bool isTableId(const std::string &name)
{
    return name.size() > 2 && name[0] >= 'A' && name[0] <= 'Z' && name[1] == '.';
}

/// Cuts a line at its braces; every placeholder becomes a Blank segment.
std::vector<PhraseSegment> cut(const FormValue &value)
{
    const std::string &line = value.string();
    std::vector<PhraseSegment> segments;
    std::size_t at = 0;
    while (at < line.size()) {
        const std::size_t brace = std::min(line.find_first_of("{}", at), line.size());
        if (brace > at) {
            segments.push_back({PhraseSegment::Kind::Words, line.substr(at, brace - at)});
        }
        if (brace == line.size()) {
            break;
        }
        const std::size_t close = line.find_first_of("{}", brace + 1);
        if (line[brace] != '{' || close == std::string::npos || line[close] != '}') {
            value.fail({"花括号不成对", "a brace has no partner"});
        }
        segments.push_back({PhraseSegment::Kind::Blank, line.substr(brace + 1, close - brace - 1)});
        at = close + 1;
    }
    return segments;
}

std::vector<std::string> namesIn(const std::vector<PhraseSegment> &segments)
{
    std::vector<std::string> names;
    for (const PhraseSegment &segment : segments) {
        if (segment.kind != PhraseSegment::Kind::Words) {
            names.push_back(segment.value);
        }
    }
    return names;
}

std::vector<PhraseSegment> readLine(const FormValue &value, const std::vector<std::string> &blanks,
                                    std::vector<TableReference> &references)
{
    std::vector<PhraseSegment> segments = cut(value);
    for (PhraseSegment &segment : segments) {
        if (segment.kind == PhraseSegment::Kind::Words) {
            continue;
        }
        if (isTableId(segment.value)) {
            segment.kind = PhraseSegment::Kind::Table;
            references.push_back({segment.value, value});
        } else if (std::find(blanks.begin(), blanks.end(), segment.value) == blanks.end()) {
            value.fail({"占位符 {" + segment.value + "} 在这里没有对应的空",
                        "the placeholder {" + segment.value + "} stands for no blank here"});
        }
    }
    return segments;
}

} // namespace

std::vector<std::string> placeholdersOf(const FormValue &value)
{
    return namesIn(cut(value));
}

Phrase readPhrase(const FormValue &value, const std::vector<std::string> &blanks,
                  std::vector<TableReference> &references)
{
    FormObject object(value);
    const FormValue zh = object.required("zh");
    const FormValue en = object.required("en");
    object.close();
    Phrase phrase{readLine(zh, blanks, references), readLine(en, blanks, references)};
    std::vector<std::string> zhNames = namesIn(phrase.zh);
    std::vector<std::string> enNames = namesIn(phrase.en);
    std::sort(zhNames.begin(), zhNames.end());
    std::sort(enNames.begin(), enNames.end());
    if (const auto twice = std::adjacent_find(zhNames.begin(), zhNames.end()); twice != zhNames.end()) {
        zh.fail({"占位符 {" + *twice + "} 只能出现一次", "the placeholder {" + *twice + "} may stand only once"});
    }
    if (zhNames != enNames) {
        en.fail({"中英文的占位符不一致", "the placeholders differ from those of the Chinese text"});
    }
    return phrase;
}

} // namespace facet
