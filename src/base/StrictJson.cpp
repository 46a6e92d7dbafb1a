#include "base/StrictJson.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace facet
{

namespace
{

using Json = nlohmann::json;

constexpr std::uint64_t largestInteger = (std::uint64_t{1} << 53U) - 1;

/// Line and column (both from 1, the column in bytes) of the byte at `offset`.
std::pair<std::size_t, std::size_t> lineAndColumn(std::string_view text, std::size_t offset)
{
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : text.substr(0, offset)) {
        column = c == '\n' ? 1 : column + 1;
        line += c == '\n' ? 1 : 0;
    }
    return {line, column};
}

/// Builds the document from the parser's events and stops it at the first fault. Method names are the library's.
class StrictReader
{
public:
    explicit StrictReader(std::string_view text) : m_text(text) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_unsigned(std::uint64_t value) { return value <= largestInteger ? add(value) : badNumber(); }
    /// Only literals with a minus sign arrive here; -0 is 0.
    bool number_integer(std::int64_t value) { return value == 0 ? add(value) : badNumber(); }
    bool number_float(double, const std::string &) { return badNumber(); }
    bool string(std::string &value) { return add(std::move(value)); }
    bool binary(Json::binary_t &) { return false; } // never sent for JSON text

    bool start_object(std::size_t) { return open(Json::object()); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }
    bool key(std::string &name);
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &problem);

    Expected<Json> take(bool complete)
    {
        if (complete) {
            return std::move(m_root);
        }
        return tl::unexpected<Error>(std::move(m_error));
    }

private:
    /// A container that is still open. `key` lives in the object itself, whose nodes don't move.
    struct Level {
        Json *container = nullptr;
        const std::string *key = nullptr;
        Json *member = nullptr;
        bool expectsValue = false; ///< a key was read, its value not yet
    };

    template <typename T>
    bool add(T &&value)
    {
        place(Json(std::forward<T>(value)));
        return true;
    }

    Json *place(Json value);
    bool open(Json container);
    bool close();
    bool badNumber();
    bool fail(std::string where, Text message);
    /// The pointer of the open container, or with `next` of the value about to be read.
    [[nodiscard]] std::string pointer(bool next) const;

    std::string_view m_text;
    Json m_root;
    Error m_error;
    std::vector<Level> m_levels;
};

Json *StrictReader::place(Json value)
{
    if (m_levels.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    Level &level = m_levels.back();
    if (level.container->is_array()) {
        level.container->push_back(std::move(value));
        return &level.container->back();
    }
    *level.member = std::move(value);
    level.expectsValue = false;
    return level.member;
}

bool StrictReader::open(Json container)
{
    if (m_levels.size() >= strictJsonDepth) {
        return fail(pointer(true), {"嵌套超过 64 层，这不是 Facet 的文件",
                                    "nested more than 64 levels deep; this is no file of Facet"});
    }
    Json *placed = place(std::move(container));
    m_levels.push_back(Level{placed, nullptr, nullptr, false});
    return true;
}

bool StrictReader::close()
{
    m_levels.pop_back();
    return true;
}

bool StrictReader::key(std::string &name)
{
    Level &level = m_levels.back();
    auto &members = level.container->get_ref<Json::object_t &>();
    const auto [position, inserted] = members.try_emplace(std::move(name));
    level.key = &position->first;
    level.member = &position->second;
    level.expectsValue = true;
    if (!inserted) {
        return fail(pointer(true), {"键「" + position->first + "」出现了两次，请只保留一个",
                                    "the key \"" + position->first + "\" occurs twice; keep one of them"});
    }
    return true;
}

bool StrictReader::badNumber()
{
    return fail(pointer(true),
                {"数字必须是 0 到 9007199254740991 的整数，不带符号、小数和指数",
                 "a number must be an integer from 0 to 9007199254740991, without sign, fraction or exponent"});
}

bool StrictReader::parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &problem)
{
    const std::string what = problem.what();
    const auto [line, column] = lineAndColumn(m_text, position == 0 ? 0 : position - 1);
    const std::string zhWhere = "第 " + std::to_string(line) + " 行第 " + std::to_string(column) + " 字节";
    const std::string enWhere = "line " + std::to_string(line) + ", byte " + std::to_string(column);
    const bool inMember = !m_levels.empty() && m_levels.back().expectsValue;
    if (what.find("UTF-8") != std::string::npos) { // always inside a string: a member, an element or a key
        const bool inElement = !m_levels.empty() && m_levels.back().container->is_array();
        return fail(pointer(inMember || inElement), {zhWhere + "不是有效的 UTF-8，请以 UTF-8 编码保存文件",
                                                     enWhere + " is not valid UTF-8; save the file in UTF-8"});
    }
    return fail(pointer(inMember), {zhWhere + "起不是有效的 JSON，文件可能不完整或格式有误",
                                    "not valid JSON from " + enWhere + " on; the file may be cut short or mistyped"});
}

bool StrictReader::fail(std::string where, Text message)
{
    m_error = Error{ErrorCode::InvalidInput, std::move(where), std::move(message)};
    return false;
}

std::string StrictReader::pointer(bool next) const
{
    std::string result;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const Level &level = m_levels[i];
        const bool last = i + 1 == m_levels.size();
        if (last && !next) {
            break;
        }
        if (level.container->is_array()) {
            // An open child has been placed already; a value about to be read has not.
            result = pointerTo(result, last ? level.container->size() : level.container->size() - 1);
        } else {
            result = pointerTo(result, *level.key);
        }
    }
    return result;
}

} // namespace

Expected<nlohmann::json> parseStrictJson(std::string_view text)
{
    StrictReader reader(text);
    const bool complete = Json::sax_parse(text.begin(), text.end(), &reader);
    return reader.take(complete);
}

std::string pointerTo(std::string_view parent, std::string_view token)
{
    std::string result;
    result.reserve(parent.size() + token.size() + 1);
    result += parent;
    result += '/';
    for (const char c : token) {
        if (c == '~') {
            result += "~0";
        } else if (c == '/') {
            result += "~1";
        } else {
            result += c;
        }
    }
    return result;
}

std::string pointerTo(std::string_view parent, std::size_t index)
{
    return pointerTo(parent, std::to_string(index));
}

} // namespace facet
