#pragma once

#include "transfer/ImportCheck.h"
#include "transfer/ImportColumns.h"

#include <QAbstractTableModel>

#include <vector>

namespace facet
{

/// Words of the file that are no option of a coded field, with the option each is to mean, as a choice.
class WordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WordColumn, CountColumn, CodeColumn, ColumnCount };

    WordsModel(Desk &desk, ImportColumns &columns, QObject *parent);

    /// Takes in what a reading of the whole file found. Words that have a code stay.
    void follow(const CheckOutcome &outcome);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Word {
        std::size_t field = 0;
        std::string text;
        std::int64_t count = 0;
    };
    [[nodiscard]] std::optional<std::string> chosen(const Word &word) const;
    [[nodiscard]] const Field &field(const Word &word) const;
    [[nodiscard]] QVariant codeData(const Word &word, int role) const;

    Desk &m_desk;
    ImportColumns &m_columns;
    std::vector<Word> m_words;
};

} // namespace facet
