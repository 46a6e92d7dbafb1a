#include "tabular/CodeWords.h"

#include "assessment/Blank.h"
#include "tabular/TextFolding.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace facet
{

namespace
{

using namespace std::string_view_literals;

struct Synonyms {
    std::string_view code;
    std::string_view words; ///< parted by |
};

constexpr std::array<Synonyms, 11> synonyms = {{{"internet", "因特网|外网|公网|互联网环境|public network"},
                                                {"dedicated", "专线|专用网络|专网环境|private line|dedicated"},
                                                {"intranet", "内部网络|内网环境|单位内网|local network"},
                                                {"offline", "离线|单机|未联网|无网络|不接入网络|standalone"},
                                                {"domestic", "国内|中国境内|大陆|in the mainland"},
                                                {"overseas", "国外|海外|foreign"},
                                                {"unit", "单位内部管理|internal"},
                                                {"public", "公共管理|public"},
                                                {"industry", "industry"},
                                                {"key", "关键业务|critical"},
                                                {"general", "普通|normal"}}};

bool isSynonym(std::string_view code, const std::string &key)
{
    const auto *const known = std::ranges::find(synonyms, code, &Synonyms::code);
    std::string_view words = known == synonyms.end() ? std::string_view() : known->words;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find('|'), words.size());
        if (nameKey(words.substr(0, end)) == key) {
            return true;
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

bool labelMeans(const std::string &label, const std::string &key)
{
    const std::string half = halfWidth(label);
    return nameKey(label) == key || nameKey(withoutBrackets(half)) == key || nameKey(insideBrackets(half)) == key;
}

/// Blanks of all kinds, also the thin ones that group digits.
std::string withoutBlanks(std::string_view text)
{
    std::string dense;
    while (!text.empty()) {
        const std::string_view rest = trimmed(text);
        const auto leading = static_cast<std::size_t>(rest.data() - text.data());
        text.remove_prefix(rest.empty() ? text.size() : leading);
        if (!text.empty()) {
            dense += text.front();
            text.remove_prefix(1);
        }
    }
    return dense;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Words of a text with the marks between them as given.
std::vector<std::string_view> parted(std::string_view text, std::string_view marks)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(marks), text.size());
        if (!isBlank(text.substr(0, end))) {
            parts.push_back(trimmed(text.substr(0, end)));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// Half-width, and one mark for what parts codes: 、 has become a comma, · is made one.
std::string withPlainMarks(std::string_view text)
{
    std::string plain = halfWidth(text);
    for (const std::string_view dot : {"·"sv, "•"sv}) {
        for (std::size_t at = plain.find(dot); at != std::string::npos; at = plain.find(dot, at)) {
            plain.replace(at, dot.size(), ";");
        }
    }
    return plain;
}

/// "1/0/3": a count for each category, as printed.
std::optional<Tally> tallyInOrder(const Field &field, std::string_view text)
{
    const std::vector<std::string_view> parts = parted(text, "/");
    if (parts.size() != field.codes.size() || std::ranges::count(text, '/') + 1 != static_cast<long>(parts.size())) {
        return std::nullopt;
    }
    Tally tally;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const auto count = countIn(parts[index]);
        if (!count) {
            return std::nullopt;
        }
        tally[field.codes[index].id] = *count;
    }
    return tally;
}

/// Takes a number with grouping commas off the front: 1,234 of "1,234,重要".
std::string_view takeCount(std::string_view &text)
{
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    const auto isGroup = [&](std::size_t at) {
        return at + 3 < text.size() && text[at] == ',' && isDigit(text[at + 1]) && isDigit(text[at + 2]) &&
               isDigit(text[at + 3]) && (at + 4 == text.size() || !isDigit(text[at + 4]));
    };
    while (end > 0 && isGroup(end)) {
        end += 4;
    }
    const std::string_view count = text.substr(0, end);
    text.remove_prefix(end);
    return count;
}

/// 项, 个, 人, 名 … after a count.
void skipUnit(std::string_view &text)
{
    for (const std::string_view unit : {"项"sv, "个"sv, "人"sv, "名"sv, "套"sv, "条"sv, "类"sv}) {
        if (text.starts_with(unit)) {
            text.remove_prefix(unit.size());
            return;
        }
    }
}

} // namespace

const Code *codeMeant(const Field &field, std::string_view word)
{
    const std::string key = nameKey(word);
    if (key.empty()) {
        return nullptr;
    }
    const auto meant = [&key](const Code &code) {
        return nameKey(code.id) == key || labelMeans(code.label.zh, key) || labelMeans(code.label.en, key);
    };
    auto found = std::ranges::find_if(field.codes, meant);
    if (found == field.codes.end()) {
        found = std::ranges::find_if(field.codes, [&key](const Code &code) { return isSynonym(code.id, key); });
    }
    return found == field.codes.end() ? nullptr : &*found;
}

bool isCodeItself(const Code &code, std::string_view word)
{
    return word == code.id || word == code.label.zh || word == code.label.en;
}

CodesRead codesIn(const Field &field, std::string_view text)
{
    CodesRead read;
    const std::string plain = withPlainMarks(text);
    for (const std::string_view word : parted(plain, ",;/|\n\r\t")) {
        const Code *code = codeMeant(field, word);
        if (code == nullptr) {
            read.unknown.emplace_back(word);
            continue;
        }
        read.asWritten = read.asWritten && isCodeItself(*code, word);
        if (std::ranges::find(read.codes, code->id) == read.codes.end()) {
            read.codes.push_back(code->id);
        }
    }
    return read;
}

std::optional<std::int64_t> countIn(std::string_view text)
{
    std::string digits = withoutBlanks(halfWidth(text));
    std::erase(digits, ',');
    if (const std::size_t point = digits.find('.'); point != std::string::npos && point > 0) {
        if (digits.find_first_not_of('0', point + 1) != std::string::npos) {
            return std::nullopt;
        }
        digits.resize(point);
    }
    constexpr std::int64_t largest = 9007199254740991;
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    const bool whole = fault == std::errc() && end == digits.data() + digits.size();
    return whole && isDigit(digits.front()) && count <= largest ? std::optional(count) : std::nullopt;
}

std::optional<Tally> tallyIn(const Field &field, std::string_view text)
{
    std::string plain = withPlainMarks(text);
    if (plain.find('/') != std::string::npos) {
        return tallyInOrder(field, plain);
    }
    plain = withoutBlanks(plain);
    Tally tally;
    std::string_view rest = plain;
    while (!rest.empty()) {
        const auto digit = static_cast<std::size_t>(std::ranges::find_if(rest, isDigit) - rest.begin());
        const std::string_view word = rest.substr(0, digit);
        const Code *code = word.ends_with('-') ? nullptr : codeMeant(field, word);
        rest.remove_prefix(digit);
        const auto count = countIn(takeCount(rest));
        if (code == nullptr || !count || tally.contains(code->id)) {
            return std::nullopt;
        }
        tally[code->id] = *count;
        skipUnit(rest);
        rest.remove_prefix(std::min(rest.find_first_not_of(",;."), rest.size()));
    }
    return tally.empty() ? std::nullopt : std::optional(tally);
}

namespace
{

std::string codeLabel(const Field &field, const std::string &id, Language language)
{
    const Code *code = field.code(id);
    return code == nullptr ? id : code->label.in(language);
}

std::string tallyText(const Field &field, const Tally &tally, Language language)
{
    const bool chinese = language == Language::Chinese;
    std::string text;
    for (const Code &code : field.codes) {
        const auto found = tally.find(code.id);
        if (found == tally.end()) {
            continue;
        }
        text += text.empty() ? "" : chinese ? "；" : "; ";
        text += code.label.in(language) + (chinese ? ":" : ": ") + std::to_string(found->second);
    }
    return text;
}

} // namespace

std::string cellText(const Field &field, const FieldValue &value, Language language)
{
    if (const auto *text = std::get_if<std::string>(&value)) {
        return field.type == FieldType::Choice ? codeLabel(field, *text, language) : *text;
    }
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    if (const auto *tally = std::get_if<Tally>(&value)) {
        return tallyText(field, *tally, language);
    }
    std::string text;
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string &code : *codes) {
            text += text.empty() ? "" : language == Language::Chinese ? "、" : "; ";
            text += codeLabel(field, code, language);
        }
    }
    return text;
}

} // namespace facet
