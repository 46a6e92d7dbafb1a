#pragma once

#include "tabular/Limits.h"
#include "tabular/TextStore.h"
#include "tabular/XmlStream.h"

#include <memory>
#include <string>
#include <string_view>

namespace facet
{

/// Gathers the text of a string item of a workbook: of its runs as well, without the readings of East Asian characters.
class TextGatherer
{
public:
    void clear();
    /// Tell it of every element inside of the item.
    void start(std::string_view name);
    void end(std::string_view name);
    void text(std::string_view text);
    /// The text with _x000D_ and the like as the characters they stand for.
    [[nodiscard]] std::string &take();
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] bool isTooLong() const { return m_text.size() > limits::cellBytes; }

private:
    std::string m_text;
    int m_phonetic = 0; ///< depth inside rPh
    bool m_inText = false;
};

/// Writes the characters that _xHHHH_ stand for.
void decodeEscapes(std::string &text);

/// "A cell is longer than …" for cells of a sheet.
[[nodiscard]] Error cellTooLongInSheet();

/// The texts that the sheets of a workbook share. They are read as far as they are asked for.
class SharedTexts final : private XmlListener
{
public:
    explicit SharedTexts(std::unique_ptr<ByteSource> bytes);

    /// Valid until the next call. Fails when there is no text of this number.
    [[nodiscard]] Expected<std::string_view> at(std::size_t number);

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    TextStore m_store{limits::textsInMemory};
    TextGatherer m_gatherer;
    bool m_inItem = false;
    bool m_ended = false;
    XmlStream m_stream;
};

} // namespace facet
