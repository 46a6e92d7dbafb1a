#include "transfer/WordsModel.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "transfer/ChoiceDelegate.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Fields whose words can be given a code; a tally's can't.
bool isCoded(const Field &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::MultiChoice;
}

} // namespace

WordsModel::WordsModel(Desk &desk, ImportColumns &columns, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_columns(columns)
{
}

void WordsModel::clear()
{
    beginResetModel();
    m_words.clear();
    endResetModel();
}

void WordsModel::follow(const CheckOutcome &outcome)
{
    std::vector<Word> words;
    for (const Word &word : m_words)
        if (chosen(word))
            words.push_back(word);
    for (const auto &[field, refused] : outcome.remarks.refused())
        for (const RemarkLog::Word &word : refused)
            if (isCoded(m_columns.table().fields[field]))
                words.push_back({field, word.text, word.count});
    // In the order of the fields and of what was shown before: nothing jumps when a word gets its code.
    const auto before = [this](const Word &word) {
        return std::find_if(
                   m_words.begin(), m_words.end(),
                   [&word](const Word &other) { return other.field == word.field && other.text == word.text; }) -
               m_words.begin();
    };
    std::stable_sort(words.begin(), words.end(), [&](const Word &one, const Word &other) {
        return std::pair(before(one), one.field) < std::pair(before(other), other.field);
    });
    beginResetModel();
    m_words = std::move(words);
    endResetModel();
}

std::optional<std::string> WordsModel::chosen(const Word &word) const
{
    const auto ofField = m_columns.choices().find(word.field);
    if (ofField == m_columns.choices().end())
        return std::nullopt;
    const auto found = ofField->second.find(word.text);
    return found == ofField->second.end() ? std::nullopt : std::optional(found->second);
}

const Field &WordsModel::field(const Word &word) const
{
    return m_columns.table().fields[word.field];
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int WordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WordsModel::codeData(const Word &word, int role) const
{
    const std::string code = chosen(word).value_or(std::string());
    const Code *meant = field(word).code(code);
    QStringList ids{QString()};
    //: 中文：留空，写入备注
    const QString blank = tr("blank; kept in the note");
    QStringList labels{blank};
    for (const Code &option : field(word).codes) {
        ids.append(toQt(option.id));
        labels.append(m_desk.say(option.label));
    }
    switch (role) {
    case Qt::DisplayRole:
        return meant == nullptr ? blank : m_desk.say(meant->label);
    case Qt::AccessibleTextRole:
        //: 中文：%1：%2
        return tr("%1: %2").arg(toQt(word.text), codeData(word, Qt::DisplayRole).toString());
    case ChoiceDelegate::OptionIdsRole:
        return ids;
    case ChoiceDelegate::OptionLabelsRole:
        return labels;
    case ChoiceDelegate::CurrentIdRole:
        return toQt(code);
    case ChoiceDelegate::MutedRole:
        return meant == nullptr;
    default:
        return {};
    }
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    const Word &word = m_words[static_cast<std::size_t>(index.row())];
    if (index.column() == CodeColumn)
        return codeData(word, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == CountColumn)
        //: 中文：%n 处
        return tr("%n time(s)", nullptr, static_cast<int>(word.count));
    //: 中文：%1「%2」
    return tr("%1 \"%2\"").arg(fieldLabel(m_columns.table(), word.field, m_desk.language()), toQt(word.text));
}

bool WordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != CodeColumn)
        return false;
    const Word word = m_words[static_cast<std::size_t>(index.row())];
    const std::string code = fromQt(value.toString());
    m_columns.setCode(word.field, word.text, code.empty() ? std::nullopt : std::optional(code));
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WordColumn:
        return /*: 中文：没有对应选项的内容 */ tr("Unrecognised value");
    case CountColumn:
        return /*: 中文：出现 */ tr("Occurs");
    default:
        return /*: 中文：导入为 */ tr("Import as");
    }
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == CodeColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace facet
