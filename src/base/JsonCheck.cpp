#include "base/JsonCursor.h"
#include "base/Utf8.h"

#include <bit>
#include <cstring>

namespace facet
{

namespace
{

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// A finite automaton over tokens with an explicit stack of brackets.
class JsonChecker
{
public:
    explicit JsonChecker(std::string_view text) : m_text(text) {}

    Expected<void> check()
    {
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF") {
            m_at = 3;
        }
        skipSpace();
        if (m_at == m_text.size()) {
            return fault({"文件是空的，应是一份 JSON", "the text is empty; JSON was expected"});
        }
        do {
            if (!value() || !afterValue()) {
                return tl::unexpected<Error>(std::move(m_error));
            }
        } while (!m_open.empty() || !m_done);
        skipSpace();
        if (m_at != m_text.size()) {
            return fault({"JSON 已经结束，后面还有多余的内容", "there is more text after the end of the JSON"});
        }
        return {};
    }

private:
    /// Reads a scalar, or an opening bracket with the key behind it if one follows.
    bool value()
    {
        m_opened = false;
        switch (peek()) {
        case '{':
        case '[':
            return open();
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool open()
    {
        const bool isObject = peek() == '{';
        m_open += isObject ? '}' : ']';
        ++m_at;
        skipSpace();
        if (peek() == m_open.back()) {
            ++m_at;
            m_open.pop_back();
            return true;
        }
        m_opened = true;
        return !isObject || key();
    }

    bool key()
    {
        if (peek() != '"') {
            return stop({"这里应是带双引号的成员名", "a member name in double quotes was expected here"});
        }
        if (!string()) {
            return false;
        }
        skipSpace();
        if (peek() != ':') {
            return stop({"成员名之后缺少冒号", "a colon is missing after the member name"});
        }
        ++m_at;
        skipSpace();
        return true;
    }

    /// Closes whatever ends here and moves on to the next value, if there is one.
    bool afterValue()
    {
        if (m_opened) {
            return true;
        }
        for (;;) {
            if (m_open.empty()) {
                m_done = true;
                return true;
            }
            skipSpace();
            if (peek() == ',' && m_at < m_text.size()) {
                ++m_at;
                skipSpace();
                return m_open.back() == ']' || key();
            }
            if (m_at == m_text.size() || peek() != m_open.back()) {
                return stop(m_open.back() == ']' ? Text{"这里应是逗号或 ]", "a comma or ] was expected here"}
                                                 : Text{"这里应是逗号或 }", "a comma or } was expected here"});
            }
            ++m_at;
            m_open.pop_back();
        }
    }

    bool word(std::string_view expected)
    {
        if (m_text.substr(m_at, expected.size()) != expected) {
            return stop(noValue());
        }
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        const std::size_t first = m_at;
        while (isDigit(peek())) {
            ++m_at;
        }
        return m_at > first ||
               stop(first == m_numberStart ? noValue() : Text{"数字写得不完整", "the number is not complete"});
    }

    bool number()
    {
        m_numberStart = m_at;
        if (peek() == '-') {
            ++m_at;
        }
        if (peek() == '0') {
            ++m_at;
            if (isDigit(peek())) {
                return stop({"数字不能以 0 开头", "a number can't begin with 0"});
            }
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            ++m_at;
            if (!digits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-') {
                ++m_at;
            }
            return digits();
        }
        return true;
    }

    bool string()
    {
        ++m_at;
        for (;;) {
            skipPlain();
            skipThreeByteLetters();
            if (m_at >= m_text.size()) {
                return stop({"文本没有结束的双引号", "the text lacks its closing double quote"});
            }
            const auto byte = static_cast<unsigned char>(m_text[m_at]);
            if (byte == '"') {
                ++m_at;
                return true;
            }
            if (byte == '\\') {
                if (!escape()) {
                    return false;
                }
            } else if (byte < 0x20) {
                return stop({"文本里的控制字符（换行、制表等）要写成转义（如 \\n）",
                             "a control character (line end, tab …) in a text must be escaped (such as \\n)"});
            } else {
                const std::size_t length = utf8SequenceLength(m_text.substr(m_at, 4));
                if (length == 0) {
                    return stop(
                        {"不是有效的 UTF-8，请把文件另存为 UTF-8", "this is not valid UTF-8; save the file as UTF-8"});
                }
                m_at += length;
            }
        }
    }

    /// Passes over printable ASCII that is neither quote nor backslash, eight bytes at a time.
    void skipPlain()
    {
        constexpr std::uint64_t ones = 0x0101010101010101ULL;
        constexpr std::uint64_t highs = 0x8080808080808080ULL;
        while (m_text.size() - m_at >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, m_text.data() + m_at, sizeof word);
            const std::uint64_t quotes = word ^ (ones * '"');
            const std::uint64_t backslashes = word ^ (ones * '\\');
            const std::uint64_t special = word | (word - ones * 0x20) | (quotes - ones) | (backslashes - ones);
            if ((special & highs) == 0) {
                m_at += 8;
                continue;
            }
            if constexpr (std::endian::native == std::endian::little) { // of the marks the first one is right
                m_at += static_cast<std::size_t>(std::countr_zero(special & highs)) / 8;
                return;
            }
            break;
        }
        while (m_at < m_text.size()) {
            const auto byte = static_cast<unsigned char>(m_text[m_at]);
            if (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\') {
                return;
            }
            ++m_at;
        }
    }

    /// Passes over Chinese: three-byte letters whose first byte leaves the second one free. All others are string()'s.
    void skipThreeByteLetters()
    {
        while (m_text.size() - m_at >= 3) {
            const auto lead = static_cast<unsigned char>(m_text[m_at]);
            const auto second = static_cast<unsigned char>(m_text[m_at + 1]);
            const auto third = static_cast<unsigned char>(m_text[m_at + 2]);
            const bool isFree = (lead >= 0xE1 && lead <= 0xEC) || lead == 0xEE || lead == 0xEF;
            if (!isFree || (second & 0xC0U) != 0x80U || (third & 0xC0U) != 0x80U) {
                return;
            }
            m_at += 3;
        }
    }

    bool escape()
    {
        constexpr std::string_view simple = "\"\\/bfnrt";
        const char letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (letter != '\0' && simple.find(letter) != std::string_view::npos) {
            m_at += 2;
            return true;
        }
        const int first = letter == 'u' ? hexUnit(m_at + 2) : -1;
        if (first < 0) {
            return stop({"反斜杠后面的转义无效", "the escape after the backslash is not valid"});
        }
        const bool isHigh = first >= 0xD800 && first <= 0xDBFF;
        const bool isLow = first >= 0xDC00 && first <= 0xDFFF;
        const int second = isHigh && m_text.substr(m_at + 6, 2) == "\\u" ? hexUnit(m_at + 8) : -1;
        if (isLow || (isHigh && (second < 0xDC00 || second > 0xDFFF))) {
            return stop({"\\u 转义只有半个代理对", "the \\u escape is half of a surrogate pair"});
        }
        m_at += isHigh ? 12 : 6;
        return true;
    }

    [[nodiscard]] int hexUnit(std::size_t at) const
    {
        if (at + 4 > m_text.size()) {
            return -1;
        }
        int unit = 0;
        for (const char digit : m_text.substr(at, 4)) {
            const char lower = static_cast<char>(digit | 0x20);
            if (isDigit(digit)) {
                unit = unit * 16 + (digit - '0');
            } else if (lower >= 'a' && lower <= 'f') {
                unit = unit * 16 + (lower - 'a' + 10);
            } else {
                return -1;
            }
        }
        return unit;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t')) {
            ++m_at;
        }
    }

    /// The character here; a NUL, which JSON has nowhere, stands for the end.
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    [[nodiscard]] static Text noValue() { return {"这里应是一个 JSON 值", "a JSON value was expected here"}; }

    bool stop(const Text &what)
    {
        m_error = fault(what).value();
        return false;
    }

    [[nodiscard]] tl::unexpected<Error> fault(const Text &what) const
    {
        std::size_t line = 1;
        std::size_t column = 1;
        for (const char character : m_text.substr(0, m_at)) {
            if (character == '\n') {
                ++line;
                column = 1;
            } else if ((static_cast<unsigned char>(character) & 0xC0U) != 0x80U) {
                ++column;
            }
        }
        const std::string lineText = std::to_string(line);
        const std::string columnText = std::to_string(column);
        return failure(ErrorCode::InvalidInput, "",
                       {"不是有效的 JSON：第 " + lineText + " 行第 " + columnText + " 列，" + what.zh,
                        "not valid JSON: line " + lineText + ", column " + columnText + ": " + what.en});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_numberStart = 0;
    std::string m_open; ///< the brackets that are still to come, innermost last
    bool m_opened = false;
    bool m_done = false;
    Error m_error;
};

} // namespace

Expected<void> checkJson(std::string_view text)
{
    return JsonChecker(text).check();
}

} // namespace facet
