#include "records/RowEdits.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "records/RecordWords.h"
#include "records/TabbedText.h"

#include <QPointer>

#include <algorithm>

namespace facet
{

namespace
{

constexpr qsizetype mostComplaints = 3;

} // namespace

bool RowEdits::isAllowed() const
{
    return m_desk.session() != nullptr && !m_desk.sessions().isReadOnly();
}

int RowEdits::addAll(const std::vector<Row> &rows)
{
    const QString table = toQt(m_model.table().id);
    RowRangesByTable added;
    const bool done = m_desk.sessions().edit(
        table + QStringLiteral("/new"),
        [&](AssessmentSession &session) {
            Expected<Change> change = session.addRows(m_model.table().id, rows);
            if (change)
                added = change->addedRows;
            return change;
        },
        false);
    const auto ours = added.find(m_model.table().id);
    return done && ours != added.end() ? m_model.rowOf(ours->second.front().first) : -1;
}

int RowEdits::add()
{
    if (!isAllowed())
        return -1;
    return addAll({Row{std::vector<FieldValue>(m_model.table().fields.size())}});
}

int RowEdits::duplicate(const std::vector<int> &rows)
{
    if (!isAllowed())
        return -1;
    std::vector<Row> copies;
    for (const int row : rows) {
        if (auto record = m_model.record(row))
            copies.push_back(std::move(*record));
    }
    return copies.empty() ? -1 : addAll(copies);
}

int RowEdits::remove(const std::vector<int> &rows)
{
    if (!isAllowed() || rows.empty())
        return -1;
    std::vector<RowId> ids;
    for (const int row : rows)
        ids.push_back(m_model.idAt(row));
    const std::string table = m_model.table().id;
    const bool done = m_desk.sessions().edit(
        toQt(table) + QStringLiteral("/delete"),
        [&](AssessmentSession &session) { return session.deleteRows(table, ids); }, false);
    if (!done)
        return -1;
    //: 中文：已删除 %n 条记录
    const QString deleted = tr("%n record(s) deleted", nullptr, static_cast<int>(ids.size()));
    tellWithUndo(deleted, newestStep());
    return std::min(rows.front(), m_model.rowCount() - 1);
}

std::optional<std::int64_t> RowEdits::newestStep() const
{
    HistoryQuery query;
    query.limit = 1;
    const auto entries = m_desk.session()->history(query);
    return entries && !entries->empty() ? std::optional(entries->front().step) : std::nullopt;
}

void RowEdits::tellWithUndo(const QString &text, std::optional<std::int64_t> firstStep)
{
    Notice notice{Notice::Kind::Done, text, {}, {}};
    const std::optional<std::int64_t> lastStep = newestStep();
    if (firstStep && lastStep) {
        //: 中文：撤销
        notice.actionText = tr("Undo");
        notice.action = [desk = QPointer<Desk>(&m_desk), first = *firstStep, last = *lastStep] {
            if (desk == nullptr || desk->session() == nullptr)
                return;
            HistoryQuery query;
            query.limit = 1;
            const auto newest = desk->session()->history(query);
            if (!newest || newest->empty() || newest->front().step != last) {
                //: 中文：此后又有修改。请在“历史”中撤销。
                desk->tell({Notice::Kind::Hint, tr("Other changes came after it. Undo it in History."), {}, {}});
                return;
            }
            desk->sessions().edit(
                QStringLiteral("undo"), [first](AssessmentSession &session) { return session.undoBackTo(first); },
                false);
        };
    }
    m_desk.tell(notice);
}

RowEdits::Pasted RowEdits::understand(const QString &text, int row, int column) const
{
    Pasted pasted;
    const auto &fields = m_model.table().fields;
    for (const QStringList &line : readTabbedText(text)) {
        const bool isNew = row >= m_model.rowCount();
        Row added{std::vector<FieldValue>(isNew ? fields.size() : 0)};
        for (qsizetype at = 0; at < line.size(); ++at) {
            const auto field = static_cast<std::size_t>(column) + static_cast<std::size_t>(at);
            if (field >= fields.size()) {
                pasted.tooWide = pasted.tooWide || !line[at].isEmpty();
                break;
            }
            const auto value = fieldValueOf(line[at], fields[field]);
            if (!value)
                //: 中文：第 %1 行%2“%3”
                pasted.refused.append(
                    tr("row %1, %2: “%3”")
                        .arg(groupedNumber(row + 1), fieldLabel(m_model.table(), field, m_desk.language()), line[at]));
            else if (isNew)
                added.values[field] = *value;
            else
                pasted.cells.push_back({m_model.idAt(row), field, *value});
        }
        if (isNew)
            pasted.rows.push_back(std::move(added));
        ++row;
    }
    return pasted;
}

QStringList RowEdits::complaints(const Pasted &pasted) const
{
    QStringList told;
    if (!pasted.refused.isEmpty())
        //: 中文：有 %n 个单元格的内容不能填入，保持原样：
        told.append(tr("%n cell(s) can't take what was pasted and stay as they are:", nullptr,
                       static_cast<int>(pasted.refused.size())) +
                    QLatin1Char(' ') + pasted.refused.mid(0, mostComplaints).join(QStringLiteral("; ")) +
                    (pasted.refused.size() > mostComplaints ? QStringLiteral(" …") : QString()));
    if (pasted.tooWide)
        //: 中文：超出最后一列的内容未粘贴。
        told.append(tr("What lies beyond the last column was not pasted."));
    return told;
}

void RowEdits::writeAll(const std::vector<Cell> &cells)
{
    const QString table = toQt(m_model.table().id);
    for (const Cell &cell : cells)
        m_desk.sessions().setCell(table, cell.row, cell.field, cell.value);
}

int RowEdits::paste(const QString &text, int row, int column)
{
    if (!isAllowed() || text.isEmpty())
        return -1;
    const int first = row < 0 ? m_model.rowCount() : row;
    const Pasted pasted = understand(text, first, std::max(column, 0));
    const std::int64_t before = m_desk.session()->historyCount();
    std::optional<std::int64_t> firstStep;
    for (const Cell &cell : pasted.cells) {
        writeAll({cell});
        if (!firstStep && m_desk.session()->historyCount() != before)
            firstStep = newestStep();
    }
    if (!pasted.rows.empty() && addAll(pasted.rows) >= 0 && !firstStep)
        firstStep = newestStep();
    QStringList told = complaints(pasted);
    const auto lines = static_cast<int>(readTabbedText(text).size());
    if (firstStep)
        //: 中文：已粘贴 %n 行。
        told.prepend(tr("%n line(s) pasted.", nullptr, lines));
    if (firstStep)
        tellWithUndo(told.join(QLatin1Char(' ')), firstStep);
    else if (!told.isEmpty())
        m_desk.tell({Notice::Kind::Hint, told.join(QLatin1Char(' ')), {}, {}});
    return first;
}

void RowEdits::clear(const QModelIndexList &cells)
{
    if (!isAllowed())
        return;
    std::vector<Cell> blank;
    for (const QModelIndex &index : cells) {
        const auto record = m_model.record(index.row());
        const auto field = static_cast<std::size_t>(index.column());
        if (record && isFilled(record->values[field]))
            blank.push_back({m_model.idAt(index.row()), field, {}});
    }
    if (blank.empty())
        return;
    writeAll({blank.front()});
    const auto firstStep = newestStep();
    writeAll({blank.begin() + 1, blank.end()});
    //: 中文：已清空 %n 个单元格
    const QString cleared = tr("%n cell(s) cleared", nullptr, static_cast<int>(blank.size()));
    if (blank.size() > 1)
        tellWithUndo(cleared, firstStep);
}

} // namespace facet
