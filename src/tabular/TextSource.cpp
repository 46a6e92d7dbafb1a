#include "tabular/TextSource.h"

#include "base/Utf8.h"
#include "tabular/Limits.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <iconv.h>

namespace facet
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Error badBytes(TextEncoding encoding)
{
    const std::string name(encodingName(encoding));
    return {ErrorCode::InvalidInput,
            {},
            {"有不符合 " + name +
                 " 编码的字节。请换一种编码（如 GB18030 或 UTF-8）再试，或在表格软件中另存为「CSV UTF-8」。",
             "There are bytes that are not " + name +
                 ". Try another encoding (such as GB18030 or UTF-8), or save the file as \"CSV UTF-8\" in the "
                 "spreadsheet program."}};
}

Error nulByte()
{
    return {ErrorCode::InvalidInput,
            {},
            {"含有空字符（NUL），文件已损坏或不是文本。请从原系统重新导出。",
             "There is a NUL byte: the file is damaged or no text. Export it again from where it came."}};
}

/// A sequence that is well-formed as far as it goes, but not finished: at most 3 bytes.
bool isBeginningOfCharacter(std::string_view bytes)
{
    if (bytes.empty() || bytes.size() > 3) {
        return false;
    }
    // Whether some continuation makes it whole.
    for (const std::string_view rest : {"\x80", "\x80\x80", "\x80\x80\x80", "\xBF", "\xBF\xBF", "\xBF\xBF\xBF"}) {
        const std::string whole = std::string(bytes).append(rest);
        if (utf8SequenceLength(whole) == whole.size()) {
            return true;
        }
    }
    return false;
}

/// Cuts a piece off before the first NUL, which then is the fault; takes the mark off the very first piece.
class CheckedText : public TextSource
{
public:
    explicit CheckedText(std::unique_ptr<ByteSource> bytes) : m_bytes(std::move(bytes)) {}

    Expected<std::string_view> next() final
    {
        for (;;) {
            if (m_fault) {
                return tl::unexpected<Error>(*m_fault);
            }
            Expected<std::string_view> piece = decode();
            if (!piece || (piece->empty() && !m_fault)) {
                return piece;
            }
            if (std::exchange(m_first, false) && piece->starts_with(byteOrderMark)) {
                piece->remove_prefix(byteOrderMark.size());
            }
            if (const std::size_t at = piece->find('\0'); at != std::string_view::npos) {
                *piece = piece->substr(0, at);
                m_fault = nulByte();
            }
            if (!piece->empty()) {
                return piece;
            }
        }
    }
    [[nodiscard]] double progress() const final { return m_bytes->progress(); }

protected:
    /// The next piece as UTF-8, which may hold NUL; empty at the end, and when nothing stands before a fault.
    virtual Expected<std::string_view> decode() = 0;
    Expected<std::size_t> read(char *to, std::size_t size) { return m_bytes->read(to, size); }
    [[nodiscard]] std::int64_t size() const { return m_bytes->size(); }
    void setFault(Error fault) { m_fault = std::move(fault); }

private:
    std::unique_ptr<ByteSource> m_bytes;
    std::optional<Error> m_fault;
    bool m_first = true;
};

class Utf8Text final : public CheckedText
{
public:
    explicit Utf8Text(std::unique_ptr<ByteSource> bytes)
        : CheckedText(std::move(bytes)), m_block(blockFor(size()), '\0')
    {
    }

private:
    /// All of a small file, and one more, so that its end shows at once.
    static std::size_t blockFor(std::int64_t size)
    {
        return std::clamp<std::size_t>(static_cast<std::size_t>(size) + 1, 64, limits::blockBytes);
    }

    Expected<std::string_view> decode() override
    {
        // What was cut off at the end of the block before goes first.
        std::memmove(m_block.data(), m_block.data() + m_used, m_left);
        const Expected<std::size_t> count = read(m_block.data() + m_left, m_block.size() - m_left);
        if (!count) {
            return tl::unexpected<Error>(count.error());
        }
        const std::string_view found(m_block.data(), m_left + *count);
        m_used = validUtf8Length(found);
        m_left = found.size() - m_used;
        const bool atEnd = found.size() < m_block.size();
        if (m_left > 0 && (atEnd || !isBeginningOfCharacter(found.substr(m_used)))) {
            setFault(badBytes(TextEncoding::Utf8));
        }
        return found.substr(0, m_used);
    }

    std::string m_block;
    std::size_t m_used = 0;
    std::size_t m_left = 0;
};

const char *iconvName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return "UTF-16LE";
    case TextEncoding::Utf16BigEndian:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

/// A conversion of the C library to UTF-8 that closes itself.
class Conversion
{
public:
    explicit Conversion(TextEncoding encoding) : m_handle(::iconv_open("UTF-8", iconvName(encoding))) {}
    ~Conversion()
    {
        if (isOpen()) {
            ::iconv_close(m_handle);
        }
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    // NOLINTNEXTLINE(performance-no-int-to-ptr): how iconv_open says that it failed
    [[nodiscard]] bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    enum class Stop { Done, Full, Cut, Invalid };
    struct Progress {
        std::size_t read;
        std::size_t written;
        Stop stop;
    };
    Progress convert(std::string_view from, char *to, std::size_t room) const
    {
        char *in = const_cast<char *>(from.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): not written to
        std::size_t inLeft = from.size();
        std::size_t outLeft = room;
        Stop stop = Stop::Done;
        if (::iconv(m_handle, &in, &inLeft, &to, &outLeft) == static_cast<std::size_t>(-1)) {
            stop = errno == E2BIG ? Stop::Full : errno == EINVAL ? Stop::Cut : Stop::Invalid;
        }
        return {from.size() - inLeft, room - outLeft, stop};
    }

private:
    iconv_t m_handle;
};

class ConvertedText final : public CheckedText
{
public:
    ConvertedText(std::unique_ptr<ByteSource> bytes, TextEncoding encoding)
        : CheckedText(std::move(bytes)), m_encoding(encoding), m_conversion(encoding), m_raw(rawBytes, '\0'),
          m_block(limits::blockBytes, '\0')
    {
    }

private:
    static constexpr std::size_t rawBytes =
        32UL * 1024; ///< no character takes more than eight times its bytes in UTF-8

    Expected<std::string_view> decode() override
    {
        if (!m_conversion.isOpen()) {
            const std::string name(encodingName(m_encoding));
            return failure(ErrorCode::Unsupported, {},
                           {"本机的 C 库不能转换 " + name + " 编码。请另存为 UTF-8 后再导入。",
                            "The C library of this machine can't convert " + name + ". Save the file as UTF-8 first."});
        }
        std::memmove(m_raw.data(), m_raw.data() + m_used, m_left);
        const Expected<std::size_t> count = read(m_raw.data() + m_left, m_raw.size() - m_left);
        if (!count) {
            return tl::unexpected<Error>(count.error());
        }
        const std::string_view found(m_raw.data(), m_left + *count);
        const bool atEnd = found.size() < m_raw.size();
        const Conversion::Progress done = m_conversion.convert(found, m_block.data(), m_block.size());
        m_used = done.read;
        m_left = found.size() - done.read;
        if (done.stop == Conversion::Stop::Invalid || (done.stop == Conversion::Stop::Cut && atEnd)) {
            setFault(badBytes(m_encoding));
        }
        return std::string_view(m_block.data(), done.written);
    }

    TextEncoding m_encoding;
    Conversion m_conversion;
    std::string m_raw;
    std::string m_block;
    std::size_t m_used = 0;
    std::size_t m_left = 0;
};

} // namespace

std::unique_ptr<TextSource> decodedText(std::unique_ptr<ByteSource> bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8) {
        return std::make_unique<Utf8Text>(std::move(bytes));
    }
    return std::make_unique<ConvertedText>(std::move(bytes), encoding);
}

std::size_t validLength(std::string_view bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8) {
        const std::size_t valid = validUtf8Length(bytes);
        return isBeginningOfCharacter(bytes.substr(valid)) ? bytes.size() : valid;
    }
    const Conversion conversion(encoding);
    std::string room(limits::blockBytes, '\0');
    std::size_t at = 0;
    while (conversion.isOpen() && at < bytes.size()) {
        const Conversion::Progress done = conversion.convert(bytes.substr(at), room.data(), room.size());
        at += done.read;
        if (done.stop == Conversion::Stop::Cut) {
            return bytes.size();
        }
        if (done.stop != Conversion::Stop::Full) {
            break;
        }
    }
    return at;
}

std::string_view encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16LittleEndian:
        return "UTF-16LE";
    case TextEncoding::Utf16BigEndian:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    }
    return "";
}

} // namespace facet
