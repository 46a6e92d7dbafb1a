#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"
#include "transfer/ExportDialog.h"

#include <QObject>
#include <QPointer>

namespace facet
{

class ImportAssistant;

/// Bringing records into a table and giving them out, for whoever offers it: menus, pages, a dropped file. Says by the
/// desk when something can't be done.
class RecordsTransfer final : public QObject
{
    Q_OBJECT

public:
    explicit RecordsTransfer(Desk &desk, QObject *parent = nullptr);

    /// Opens the import assistant over `window`; with a file it begins by reading it.
    void importInto(const Table &table, QWidget *window, const QString &path = {});
    /// The same for text from the clipboard: tabs between cells.
    void importText(const Table &table, QWidget *window, const QString &text);
    void exportFrom(const Table &table, const RecordsView &view, QWidget *window);
    void saveTemplate(const Table &table, QWidget *window);

private:
    ImportAssistant *openAssistant(const Table &table, QWidget *window);
    void writeTemplateTo(const Table &table, const QString &path);

    Desk &m_desk;
    QPointer<ImportAssistant> m_assistant;
    Job m_template;
    QString m_templatePath;
};

} // namespace facet
