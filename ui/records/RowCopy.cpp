#include "records/RowCopy.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::int64_t mostCopiedAtOnce = 1000;

/// What is to be copied, for any thread.
struct WantedCells {
    const Table &table;
    PickedCells picked;
    PickedRows rows;
    Language language;
    bool withLabels;
};

QString cellText(QString text)
{
    const bool quotes = text.contains(QLatin1Char('\t')) || text.contains(QLatin1Char('\n')) ||
                        text.contains(QLatin1Char('\r')) || text.startsWith(QLatin1Char('"'));
    if (!quotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString labelLine(const WantedCells &wanted)
{
    QStringList labels;
    for (const std::size_t field : wanted.picked.fields)
        labels.append(cellText(fieldLabel(wanted.table, field, wanted.language)));
    return labels.join(QLatin1Char('\t'));
}

QString textOf(const WantedCells &wanted, const Row &record, int row)
{
    QStringList cells;
    for (const std::size_t field : wanted.picked.fields)
        cells.append(wanted.picked.has(row, field)
                         ? cellText(fieldWords(record.values[field], wanted.table.fields[field], wanted.language))
                         : QString());
    return cells.join(QLatin1Char('\t'));
}

Expected<QString> tabbedText(const WantedCells &wanted, const AssessmentSession &session, const Job::Report &report)
{
    const auto ids = wanted.rows.ids(session, wanted.table.id);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    QStringList lines;
    if (wanted.withLabels)
        lines.append(labelLine(wanted));
    std::vector<int> shown;
    for (const RowRun &run : wanted.picked.rows) {
        for (int row = run.first; row <= run.last; ++row)
            shown.push_back(row);
    }
    for (std::size_t at = 0; at < ids->size(); at += rowsAtATime) {
        const auto part = std::span(*ids).subspan(at, std::min(rowsAtATime, ids->size() - at));
        const auto records = session.rows(wanted.table.id, part);
        if (!records)
            return tl::unexpected<Error>(records.error());
        std::size_t next = at;
        for (const RecordRow &record : *records) {
            while ((*ids)[next] != record.id)
                ++next;
            lines.append(textOf(wanted, record.row, shown[next++]));
        }
        if (!report(static_cast<double>(at) / static_cast<double>(ids->size())))
            return failure(ErrorCode::Cancelled, wanted.table.id, {"已取消。", "Cancelled."});
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RowCopy::RowCopy(Desk &desk, RecordsModel &model, QObject *parent) : QObject(parent), m_desk(desk), m_model(model)
{
    connect(&m_job, &Job::succeeded, this, [this] {
        QApplication::clipboard()->setText(*m_text);
        m_text.reset();
        Q_EMIT runningChanged();
        if (m_copied)
            m_copied();
    });
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        m_text.reset();
        Q_EMIT runningChanged();
        m_desk.tell(error);
    });
}

void RowCopy::stop()
{
    m_job.cancel();
}

void RowCopy::copy(const PickedCells &picked, bool withLabels, const std::function<void()> &copied)
{
    const std::int64_t count = picked.rowCount();
    if (count == 0 || m_desk.session() == nullptr)
        return;
    if (count > MostRows)
        //: 中文：一次最多复制 %1 行，已选 %2 行，没有复制。请选少一些。
        return m_desk.tell({Notice::Kind::Hint,
                            tr("At most %1 rows are copied at a time; %2 are selected, so nothing was copied. Select "
                               "fewer.")
                                .arg(groupedNumber(MostRows), groupedNumber(count)),
                            {},
                            {}});
    const WantedCells wanted{m_model.table(), picked, m_model.list().pick(picked.rows), m_desk.language(), withLabels};
    if (count <= mostCopiedAtOnce) {
        const auto text = tabbedText(wanted, *m_desk.session(), [](double) { return true; });
        if (!text)
            return m_desk.tell(text.error());
        QApplication::clipboard()->setText(*text);
        return copied ? copied() : void();
    }
    m_copied = copied;
    m_text = std::make_shared<QString>();
    m_job.start([wanted, text = m_text, &catalogue = m_desk.catalogue(),
                 workbook = m_desk.sessions().workbook()->path(),
                 assessment = m_desk.session()->assessment().header.id](const Job::Report &report) -> Expected<void> {
        const auto opened =
            Workbook::open(catalogue, workbook, {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0)});
        const auto session =
            opened ? AssessmentSession::open(**opened, assessment) : tl::unexpected<Error>(opened.error());
        auto tabbed = session ? tabbedText(wanted, **session, report) : tl::unexpected<Error>(session.error());
        if (!tabbed)
            return tl::unexpected<Error>(tabbed.error());
        *text = std::move(*tabbed);
        return {};
    });
    Q_EMIT runningChanged();
}

} // namespace facet
