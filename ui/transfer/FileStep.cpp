#include "transfer/FileStep.h"

#include "theme/ThemeSource.h"
#include "transfer/FileDrop.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QPointer>
#include <QVBoxLayout>

namespace facet
{

FileStep::FileStep(Desk &desk, ImportSource &source, QWidget *parent)
    : ImportStep(parent), m_desk(desk), m_source(source),
      m_state(new EmptyState(LineDrawing::File, QString(), QString(), this)),
      //: 中文：选择文件…
      m_choose(m_state->addPlain(tr("Choose a file…")))
{
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    //: 中文：保存空白模板…
    Button *save = m_state->addPlain(tr("Save an empty template…"));
    save->setObjectName(QStringLiteral("saveTemplateButton"));
    for (Button *button : {m_choose, save})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state, 1);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::choose);
    connect(save, &QPushButton::clicked, this, &FileStep::templateWanted);
    const auto takes = [](const QStringList &paths) { return paths.size() == 1; };
    connect(new FileDrop(this, takes), &FileDrop::dropped, &source,
            [&source](const QStringList &paths) { source.openFile(paths.first()); });
    connect(&source, &ImportSource::readingStarted, this, &FileStep::refresh);
    connect(&source, &ImportSource::changed, this, &FileStep::refresh);
    refresh();
}

QString FileStep::name() const
{
    //: 中文：文件
    return tr("File");
}

void FileStep::enter()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

QString FileStep::obstacle() const
{
    if (m_source.isReading())
        //: 中文：正在读取文件。
        return tr("The file is being read.");
    //: 中文：请先选择文件。
    return m_source.isEmpty() ? tr("Choose a file first.") : QString();
}

void FileStep::choose()
{
    //: 中文：选择要导入的文件
    m_desk.files().chooseFileToOpen(this, tr("Choose the file to import"),
                                    //: 中文：表格文件 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)
                                    tr("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)"),
                                    [source = QPointer<ImportSource>(&m_source)](const QString &path) {
                                        if (source != nullptr)
                                            source->openFile(path);
                                    });
}

void FileStep::refresh()
{
    //: 中文：把文件拖到这里，或者选择文件
    const QString none = tr("Drop a file here, or choose one");
    //: 中文：Excel 工作簿（.xlsx）或 CSV。没有现成的名单？把空白模板交给有关部门填写，填好后可直接导入。
    const QString why = tr("An Excel workbook (.xlsx) or CSV. No list yet? Have the empty template filled in by the "
                           "people responsible; it can then be imported as it is.");
    m_state->setTexts(m_source.isReading() ? /*: 中文：正在读取「%1」… */ tr("Reading \"%1\"…").arg(m_source.name())
                      : m_source.isEmpty() ? none
                                           : m_source.name(),
                      why);
    Q_EMIT obstacleChanged();
}

} // namespace facet
