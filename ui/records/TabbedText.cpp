#include "records/TabbedText.h"

namespace facet
{

namespace
{

class TabbedReader
{
public:
    void take(QChar character, QChar next);
    [[nodiscard]] std::vector<QStringList> finish();
    [[nodiscard]] bool skipsNext() const { return m_skip; }

private:
    void endCell();
    void endRow();

    std::vector<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_skip = false;
    bool m_open = false; ///< something of a row was read since its beginning
};

void TabbedReader::endCell()
{
    m_row.append(m_cell);
    m_cell.clear();
}

void TabbedReader::endRow()
{
    endCell();
    m_rows.push_back(m_row);
    m_row.clear();
    m_open = false;
}

void TabbedReader::take(QChar character, QChar next)
{
    m_skip = false;
    const QChar quote = QLatin1Char('"');
    if (m_quoted) {
        if (character != quote) {
            m_cell.append(character);
        } else if (next == quote) {
            m_cell.append(quote);
            m_skip = true;
        } else {
            m_quoted = false;
        }
        return;
    }
    if (character == QLatin1Char('\n'))
        return endRow();
    if (character == QLatin1Char('\r')) {
        m_skip = next == QLatin1Char('\n');
        return endRow();
    }
    m_open = true;
    if (character == QLatin1Char('\t'))
        endCell();
    else if (character == quote && m_cell.isEmpty())
        m_quoted = true;
    else
        m_cell.append(character);
}

std::vector<QStringList> TabbedReader::finish()
{
    if (m_open)
        endRow();
    return std::move(m_rows);
}

} // namespace

std::vector<QStringList> readTabbedText(const QString &text)
{
    TabbedReader reader;
    for (qsizetype at = 0; at < text.size(); ++at) {
        reader.take(text[at], at + 1 < text.size() ? text[at + 1] : QChar());
        if (reader.skipsNext())
            ++at;
    }
    return reader.finish();
}

} // namespace facet
