#include "tabular/RemarkLog.h"

#include "tabular/ColumnMapping.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::size_t longestPlaceText = 200;
/// The note is a text that people read; a file full of long nonsense must not make it megabytes.
constexpr std::size_t noteBytes = 200'000;

/// At most `limit` bytes, cut between characters.
std::string cut(const std::string &text, std::size_t limit)
{
    if (text.size() <= limit) {
        return text;
    }
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + "…";
}

std::string joined(const std::vector<std::int64_t> &lines, std::string_view comma)
{
    std::string text;
    for (const std::int64_t line : lines) {
        text += (text.empty() ? std::string() : std::string(comma)) + std::to_string(line);
    }
    return text;
}

std::string wordLine(const std::string &label, const RemarkLog::Word &word, Language language)
{
    const std::string lines = joined(word.lines, language == Language::Chinese ? "、" : ", ");
    const std::string count = std::to_string(word.count);
    const bool all = static_cast<std::int64_t>(word.lines.size()) == word.count;
    if (language == Language::Chinese) {
        return label + "「" + word.text + "」：文件第 " + lines + (all ? " 行" : " 行等，共 " + count + " 处");
    }
    return label + " \"" + word.text + "\": line " + lines + (all ? "" : " …, " + count + " in all");
}

} // namespace

void RemarkLog::add(std::int64_t record, std::int64_t line, std::span<const CellRemark> remarks)
{
    for (const CellRemark &remark : remarks) {
        ++m_counts[index(remark.kind)];
        std::vector<Place> &places = m_places[index(remark.kind)];
        if (places.size() < KeptPlaces) {
            places.push_back({record, line, remark.field, cut(remark.text, longestPlaceText)});
        }
        if (remark.kind == CellRemark::Kind::Refused) {
            keepRefusal(line, remark);
        }
    }
}

std::size_t RemarkLog::kept() const
{
    std::size_t kept = 0;
    for (const std::vector<Place> &places : m_places) {
        kept += places.size();
    }
    return kept;
}

void RemarkLog::keepRefusal(std::int64_t line, const CellRemark &remark)
{
    std::vector<Word> &words = m_refused[remark.field];
    auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.text == remark.text; });
    if (found == words.end()) {
        if (words.size() == KeptWords || m_listedBytes + remark.text.size() > noteBytes) {
            return;
        }
        m_listedBytes += remark.text.size();
        found = words.insert(words.end(), Word{remark.text, 0, {}});
    }
    ++found->count;
    if (m_listed < static_cast<std::int64_t>(KeptRefusals)) {
        found->lines.push_back(line);
        ++m_listed;
    }
}

std::string RemarkLog::note(const Table &table, std::string_view source, std::string_view date, Language language) const
{
    if (count(CellRemark::Kind::Refused) == 0) {
        return {};
    }
    const bool chinese = language == Language::Chinese;
    const std::string file(source);
    std::string text = std::string(date) + (date.empty() ? "" : " ");
    text += chinese ? "从「" + file + "」导入：下列内容没有对应的选项，字段留空。"
                    : "Imported from \"" + file + "\": these have no such option; the fields are blank.";
    for (const auto &[field, words] : m_refused) {
        for (const Word &word : words) {
            if (!word.lines.empty()) {
                text += "\n" + wordLine(columnLabel(table, field, language), word, language);
            }
        }
    }
    if (unlisted() > 0) {
        const std::string more = std::to_string(unlisted());
        text += chinese ? "\n另有 " + more + " 处未列出。" : "\n" + more + " more are not listed.";
    }
    return text;
}

} // namespace facet
