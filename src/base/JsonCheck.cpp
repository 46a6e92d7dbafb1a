#include "base/JsonCheck.h"

#include "base/JsonScanner.h"

namespace facet
{

namespace
{

Text faultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::None:
    case JsonFault::NoValue:
        break;
    case JsonFault::LeadingZero:
        return {"数字不能以 0 开头", "a number can't begin with 0"};
    case JsonFault::IncompleteNumber:
        return {"数字写得不完整", "the number is not complete"};
    case JsonFault::OpenText:
        return {"文本没有结束的双引号", "the text lacks its closing double quote"};
    case JsonFault::ControlCharacter:
        return {"文本里的控制字符（换行、制表等）要写成转义（如 \\n）",
                "a control character (line end, tab …) in a text must be escaped (such as \\n)"};
    case JsonFault::BadEscape:
        return {"反斜杠后面的转义无效", "the escape after the backslash is not valid"};
    case JsonFault::HalfPair:
        return {"\\u 转义只有半个代理对", "the \\u escape is half of a surrogate pair"};
    case JsonFault::NotUtf8:
        return {"不是有效的 UTF-8，请把文件另存为 UTF-8", "this is not valid UTF-8; save the file as UTF-8"};
    }
    return {"这里应是一个 JSON 值", "a JSON value was expected here"};
}

/// A finite automaton over tokens with an explicit stack of brackets.
class JsonChecker
{
public:
    explicit JsonChecker(std::string_view text) : m_scanner(text) {}

    Expected<void> check()
    {
        if (m_scanner.isAtEnd()) {
            return fault({"文件是空的，应是一份 JSON", "the text is empty; JSON was expected"});
        }
        do {
            if (!value() || !afterValue()) {
                return tl::unexpected<Error>(std::move(m_error));
            }
        } while (!m_open.empty() || !m_done);
        m_scanner.skipSpace();
        if (!m_scanner.isAtEnd()) {
            return fault({"JSON 已经结束，后面还有多余的内容", "there is more text after the end of the JSON"});
        }
        return {};
    }

private:
    /// Reads a scalar, or an opening bracket with the key behind it if one follows.
    bool value()
    {
        m_opened = false;
        switch (m_scanner.peek()) {
        case '{':
        case '[':
            return open();
        case '"':
            return scanned(m_scanner.string());
        case 't':
            return scanned(m_scanner.word("true"));
        case 'f':
            return scanned(m_scanner.word("false"));
        case 'n':
            return scanned(m_scanner.word("null"));
        default:
            return scanned(m_scanner.number());
        }
    }

    bool scanned(bool isRight) { return isRight || stop(faultText(m_scanner.fault())); }

    bool open()
    {
        const bool isObject = m_scanner.peek() == '{';
        m_open += isObject ? '}' : ']';
        m_scanner.step();
        m_scanner.skipSpace();
        if (m_scanner.peek() == m_open.back()) {
            m_scanner.step();
            m_open.pop_back();
            return true;
        }
        m_opened = true;
        return !isObject || key();
    }

    bool key()
    {
        if (m_scanner.peek() != '"') {
            return stop({"这里应是带双引号的成员名", "a member name in double quotes was expected here"});
        }
        if (!scanned(m_scanner.string())) {
            return false;
        }
        m_scanner.skipSpace();
        if (m_scanner.peek() != ':') {
            return stop({"成员名之后缺少冒号", "a colon is missing after the member name"});
        }
        m_scanner.step();
        m_scanner.skipSpace();
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
            m_scanner.skipSpace();
            if (m_scanner.peek() == ',') {
                m_scanner.step();
                m_scanner.skipSpace();
                return m_open.back() == ']' || key();
            }
            if (m_scanner.peek() != m_open.back()) {
                return stop(m_open.back() == ']' ? Text{"这里应是逗号或 ]", "a comma or ] was expected here"}
                                                 : Text{"这里应是逗号或 }", "a comma or } was expected here"});
            }
            m_scanner.step();
            m_open.pop_back();
        }
    }

    bool stop(const Text &what)
    {
        m_error = fault(what).value();
        return false;
    }

    [[nodiscard]] tl::unexpected<Error> fault(const Text &what) const
    {
        std::size_t line = 1;
        std::size_t column = 1;
        for (const char character : m_scanner.text().substr(0, m_scanner.at())) {
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

    JsonScanner m_scanner;
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
