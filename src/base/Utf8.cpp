#include "base/Utf8.h"

#include <cstdint>
#include <cstring>

namespace facet
{

namespace
{

unsigned byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

bool isContinuation(std::string_view text, std::size_t index)
{
    return (byteAt(text, index) & 0xC0U) == 0x80U;
}

/// The second byte narrows what the first one leaves open: overlong forms, surrogates, the end of Unicode.
bool isSecondByte(unsigned lead, unsigned second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return second >= 0x80 && second <= 0xBF;
    }
}

} // namespace

std::size_t utf8SequenceLength(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    const unsigned lead = byteAt(text, 0);
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4 || text.size() < 2 || !isSecondByte(lead, byteAt(text, 1))) {
        return 0;
    }
    if (lead < 0xE0) {
        return 2;
    }
    if (text.size() < 3 || !isContinuation(text, 2)) {
        return 0;
    }
    if (lead < 0xF0) {
        return 3;
    }
    return text.size() >= 4 && isContinuation(text, 3) ? 4 : 0;
}

std::size_t validUtf8Length(std::string_view text)
{
    const std::size_t size = text.size();
    while (!text.empty()) {
        if (text.size() >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data(), sizeof word);
            if ((word & 0x8080808080808080ULL) == 0) {
                text.remove_prefix(8);
                continue;
            }
        }
        // Most Chinese characters: three bytes, and whatever may follow may follow in the second.
        if (text.size() >= 3 && byteAt(text, 0) >= 0xE1 && byteAt(text, 0) <= 0xEC && isContinuation(text, 1) &&
            isContinuation(text, 2)) {
            text.remove_prefix(3);
            continue;
        }
        const std::size_t length = utf8SequenceLength(text);
        if (length == 0) {
            break;
        }
        text.remove_prefix(length);
    }
    return size - text.size();
}

bool isValidUtf8(std::string_view text)
{
    return validUtf8Length(text) == text.size();
}

std::string withValidUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = utf8SequenceLength(text);
        if (length == 0) {
            valid += "\xEF\xBF\xBD";
            text.remove_prefix(1);
        } else {
            valid += text.substr(0, length);
            text.remove_prefix(length);
        }
    }
    return valid;
}

void appendUtf8(std::string &out, char32_t codePoint)
{
    const auto append = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xC0 | (codePoint >> 6));
        append(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        append(0xE0 | (codePoint >> 12));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    } else {
        append(0xF0 | (codePoint >> 18));
        append(0x80 | ((codePoint >> 12) & 0x3F));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    }
}

} // namespace facet
