#include "workbook/SqlTrim.h"

#include "assessment/Blank.h"

#include <sqlite3.h>

#include <algorithm>
#include <new>
#include <string_view>
#include <vector>

namespace facet
{

namespace
{

/// What the schema has as char(9,10,…,12288). Any other text is trimmed of as well, only not as fast.
constexpr std::string_view blanks =
    "\t\n\v\f\r \xC2\x85\xC2\xA0\xE1\x9A\x80\xE2\x80\x80\xE2\x80\x81\xE2\x80\x82\xE2\x80\x83\xE2\x80\x84\xE2\x80\x85"
    "\xE2\x80\x86\xE2\x80\x87\xE2\x80\x88\xE2\x80\x89\xE2\x80\x8A\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xAF\xE2\x81\x9F"
    "\xE3\x80\x80";

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

/// Characters as SQLite sees them: a byte, and from 0xC0 on those that go on behind it; none behind a zero.
std::vector<std::string_view> charactersOf(std::string_view text)
{
    const auto goesOn = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; };
    text = text.substr(0, text.find('\0'));
    std::vector<std::string_view> characters;
    while (!text.empty()) {
        std::size_t size = 1;
        while (static_cast<unsigned char>(text.front()) >= 0xC0 && size < text.size() && goesOn(text[size])) {
            ++size;
        }
        characters.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return characters;
}

std::string_view trimmedOf(std::string_view text, const std::vector<std::string_view> &characters)
{
    for (auto it = characters.begin(); it != characters.end();) {
        it = std::find_if(characters.begin(), characters.end(), [&](auto each) { return text.starts_with(each); });
        text.remove_prefix(it == characters.end() ? 0 : it->size());
    }
    for (auto it = characters.begin(); it != characters.end();) {
        it = std::find_if(characters.begin(), characters.end(), [&](auto each) { return text.ends_with(each); });
        text.remove_suffix(it == characters.end() ? 0 : it->size());
    }
    return text;
}

void trim(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL) {
        return;
    }
    const std::string_view text = textOf(values[0]);
    const std::string_view characters = textOf(values[1]);
    try {
        const std::string_view rest = characters == blanks ? trimmed(text) : trimmedOf(text, charactersOf(characters));
        sqlite3_result_text64(context, rest.empty() ? "" : rest.data(), rest.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

void useFasterTrim(sqlite3 *connection)
{
    // Innocuous: else no index could use it, since the schema is not trusted. Where it fails, SQLite's own remains.
    sqlite3_create_function_v2(connection, "trim", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               trim, nullptr, nullptr, nullptr);
}

} // namespace facet
