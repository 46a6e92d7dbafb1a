#pragma once

#include "records/RecordsGrid.h"
#include "records/RecordsModel.h"

#include <QObject>

#include <functional>

namespace facet
{

/// Copies chosen cells as spreadsheets do: tabs between cells, a line a row. Many are read beside the window.
class RowCopy final : public QObject
{
    Q_OBJECT

public:
    /// More rows are not copied: they are exported.
    static constexpr std::int64_t MostRows = 100'000;

    RowCopy(Desk &desk, RecordsModel &model, QObject *parent);

    /// `copied` is called when the text is on the clipboard.
    void copy(const PickedCells &picked, bool withLabels, const std::function<void()> &copied = {});
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void runningChanged();

private:
    Desk &m_desk;
    RecordsModel &m_model;
    Job m_job;
    std::function<void()> m_copied;
    std::shared_ptr<QString> m_text;
};

} // namespace facet
