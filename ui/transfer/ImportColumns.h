#pragma once

#include "desk/Desk.h"
#include "transfer/ImportSource.h"

#include <QObject>
#include <QStringList>

namespace facet
{

/// Which field each column of the file goes to, and the codes that the officer gave to words. Guessed anew when the
/// header is another one; remembered for each set of headers.
class ImportColumns final : public QObject
{
    Q_OBJECT

public:
    ImportColumns(Desk &desk, const Table &table, const ImportSource &source, QObject *parent = nullptr);

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const ImportSource &source() const { return m_source; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const CodeChoices &choices() const { return m_choices; }
    /// Whether the mapping is the one of an earlier import of such a file.
    [[nodiscard]] bool isRemembered() const { return m_remembered; }

    /// "工号", or "column C" where the file has no name for it.
    [[nodiscard]] QString columnName(std::size_t column) const;
    /// The first values of the column, as they stand in the file.
    [[nodiscard]] QStringList samples(std::size_t column) const;
    [[nodiscard]] std::optional<std::size_t> columnOf(std::size_t field) const;
    /// Columns with a name or a value that go nowhere, and fields that no column fills.
    [[nodiscard]] QStringList columnsNotTaken() const;
    [[nodiscard]] QStringList fieldsWithout() const;
    /// The fields that are filled, for RowImportOptions.
    [[nodiscard]] std::vector<std::size_t> fields() const;

    /// The field goes to this column alone: another one that had it is not taken any more.
    void setField(std::size_t column, std::optional<std::size_t> field);
    /// What a word that is no code of the field means: a code, "" for blank, nullopt for nothing chosen.
    void setCode(std::size_t field, const std::string &word, const std::optional<std::string> &code);
    void remember();

Q_SIGNALS:
    void changed();

private:
    void follow();

    Desk &m_desk;
    const Table &m_table;
    const ImportSource &m_source;
    Cells m_header;
    ColumnMapping m_mapping;
    CodeChoices m_choices;
    bool m_remembered = false;
};

/// "A", "B" … "AA": how a spreadsheet names the column (from 0).
[[nodiscard]] QString columnLetters(std::size_t column);

} // namespace facet
