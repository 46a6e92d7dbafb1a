#include "transfer/ImportColumns.h"

#include "assessment/Blank.h"
#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "transfer/MappingMemory.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr qsizetype shownSamples = 3;
constexpr qsizetype longestSample = 60;

} // namespace

QString columnLetters(std::size_t column)
{
    QString letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QLatin1Char(static_cast<char>('A' + (left - 1) % 26)));
    return letters;
}

ImportColumns::ImportColumns(Desk &desk, const Table &table, const ImportSource &source, QObject *parent)
    : QObject(parent), m_desk(desk), m_table(table), m_source(source)
{
    connect(&source, &ImportSource::changed, this, &ImportColumns::follow);
}

void ImportColumns::follow()
{
    const Cells header = m_source.header();
    const bool same = header == m_header && m_mapping.size() == header.size();
    m_header = header;
    if (!same) {
        const auto remembered = rememberedMapping(m_desk.settings(), m_table, header);
        m_remembered = remembered.has_value();
        m_mapping = remembered             ? *remembered
                    : m_source.headerRow() ? guessMapping(m_table, header)
                                           : mappingInOrder(m_table, header.size());
        m_choices.clear();
    }
    Q_EMIT changed();
}

QString ImportColumns::columnName(std::size_t column) const
{
    const std::string_view name = column < m_header.size() ? trimmed(m_header[column].text) : std::string_view();
    //: 中文：%1 列
    return name.empty() ? tr("column %1").arg(columnLetters(column)) : toQt(name).simplified();
}

QStringList ImportColumns::samples(std::size_t column) const
{
    QStringList found;
    const SheetSample &sample = m_source.sample();
    for (std::size_t row = m_source.plan().rowsAbove; row < sample.rows.size(); ++row) {
        const Cells &cells = sample.rows[row];
        if (column >= cells.size() || isBlank(cells[column].text))
            continue;
        found.append(
            toQt(std::string_view(cells[column].text).substr(0, longestSample * 4)).left(longestSample).simplified());
        if (found.size() == shownSamples)
            break;
    }
    return found;
}

std::optional<std::size_t> ImportColumns::columnOf(std::size_t field) const
{
    const auto found = std::find(m_mapping.begin(), m_mapping.end(), std::optional(field));
    return found == m_mapping.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_mapping.begin()));
}

QStringList ImportColumns::columnsNotTaken() const
{
    QStringList names;
    for (std::size_t column = 0; column < m_mapping.size(); ++column)
        if (!m_mapping[column] && (!isBlank(m_header[column].text) || !samples(column).isEmpty()))
            names.append(columnName(column));
    return names;
}

QStringList ImportColumns::fieldsWithout() const
{
    QStringList names;
    for (std::size_t field = 0; field < m_table.fields.size(); ++field)
        if (!columnOf(field))
            names.append(fieldLabel(m_table, field, m_desk.language()));
    return names;
}

std::vector<std::size_t> ImportColumns::fields() const
{
    std::vector<std::size_t> filled;
    for (std::size_t field = 0; field < m_table.fields.size(); ++field)
        if (columnOf(field))
            filled.push_back(field);
    return filled;
}

void ImportColumns::setField(std::size_t column, std::optional<std::size_t> field)
{
    if (column >= m_mapping.size() || m_mapping[column] == field)
        return;
    if (field)
        if (const auto other = columnOf(*field))
            m_mapping[*other] = std::nullopt;
    if (const auto before = m_mapping[column])
        m_choices.erase(*before);
    if (field)
        m_choices.erase(*field);
    m_mapping[column] = field;
    m_remembered = false;
    Q_EMIT changed();
}

void ImportColumns::setCode(std::size_t field, const std::string &word, const std::optional<std::string> &code)
{
    if (code)
        m_choices[field][word] = *code;
    else
        m_choices[field].erase(word);
    Q_EMIT changed();
}

void ImportColumns::remember()
{
    rememberMapping(m_desk.settings(), m_table, m_header, m_mapping);
}

} // namespace facet
