#include "transfer/RecordsTransfer.h"

#include "desk/FileNames.h"
#include "desk/Strings.h"
#include "tabular/TabularWriter.h"
#include "transfer/ImportAssistant.h"
#include "transfer/WrittenFile.h"

namespace facet
{

RecordsTransfer::RecordsTransfer(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_template, &Job::failed, &desk, qOverload<const Error &>(&Desk::tell));
    connect(&m_template, &Job::succeeded, this, [this] {
        //: 中文：空白模板已保存：%1
        const QString sentence = tr("Empty template saved: %1");
        if (m_assistant != nullptr && m_assistant->isVisible())
            m_assistant->tellWritten(sentence, m_templatePath);
        else
            tellWritten(m_desk, sentence, m_templatePath);
    });
}

ImportAssistant *RecordsTransfer::openAssistant(const Table &table, QWidget *window)
{
    if (m_desk.session() == nullptr)
        return nullptr;
    if (m_desk.sessions().isReadOnly()) {
        //: 中文：只读，不能导入。%1
        m_desk.tell({Notice::Kind::Hint,
                     tr("Read-only: nothing can be imported. %1").arg(m_desk.say(m_desk.sessions().readOnlyReason())),
                     {},
                     {}});
        return nullptr;
    }
    delete m_assistant; // one that is out of sight, with the summary of the import before
    m_assistant = new ImportAssistant(m_desk, table, window);
    connect(m_assistant, &ImportAssistant::templateWanted, this,
            [this, &table, assistant = m_assistant] { saveTemplate(table, assistant); });
    m_assistant->open();
    return m_assistant;
}

void RecordsTransfer::importInto(const Table &table, QWidget *window, const QString &path)
{
    ImportAssistant *assistant = openAssistant(table, window);
    if (assistant != nullptr && !path.isEmpty())
        assistant->source().openFile(path);
}

void RecordsTransfer::importText(const Table &table, QWidget *window, const QString &text)
{
    if (ImportAssistant *assistant = openAssistant(table, window))
        assistant->source().openText(text);
}

void RecordsTransfer::exportFrom(const Table &table, const RecordsView &view, QWidget *window)
{
    if (m_desk.session() != nullptr)
        (new ExportDialog(m_desk, table, view, window))->open();
}

void RecordsTransfer::saveTemplate(const Table &table, QWidget *window)
{
    //: 中文：%1 %2 空白模板
    const QString name = tr("%1 %2 template").arg(toQt(table.id), m_desk.say(table.name));
    const QString suffix = QStringLiteral(".xlsx");
    //: 中文：保存空白模板
    m_desk.files().chooseFileToSave(window, tr("Save an empty template"), asFileName(name) + suffix,
                                    //: 中文：Excel 工作簿 (*.xlsx)
                                    tr("Excel workbooks (*.xlsx)"),
                                    [self = QPointer<RecordsTransfer>(this), &table, suffix](const QString &path) {
                                        if (self != nullptr)
                                            self->writeTemplateTo(table, withSuffix(path, suffix));
                                    });
}

void RecordsTransfer::writeTemplateTo(const Table &table, const QString &path)
{
    m_templatePath = path;
    m_template.start([&table, language = m_desk.language(), file = fromQt(path)](const Job::Report &) {
        return writeTemplate(file, table, language);
    });
}

} // namespace facet
