#include "transfer/ExportDialog.h"

#include "desk/FileNames.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "transfer/WrittenFile.h"
#include "widgets/Box.h"
#include "widgets/Button.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/MessageBar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace facet
{

namespace
{

const QString csvId = QStringLiteral("csv");
const QString xlsxId = QStringLiteral("xlsx");
const QString exportMessageKey = QStringLiteral("exportMessage");

/// What was typed decides: a name that ends in .csv becomes CSV.
ExportFormat formatOf(const QString &path, ExportFormat otherwise)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == csvId ? ExportFormat::Csv : suffix == xlsxId ? ExportFormat::Xlsx : otherwise;
}

} // namespace

ExportDialog::ExportDialog(Desk &desk, const Table &table, const RecordsView &view, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_table(table), m_view(view), m_shown(new RadioBox(QString(), this)),
      m_all(new RadioBox(QString(), this)), m_xlsx(new RadioBox(QString(), this)), m_csv(new RadioBox(QString(), this)),
      m_messages(new MessageArea(this)), m_progress(new ProgressStrip(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: 中文：导出记录：表 %1 %2
    setWindowTitle(tr("Export records: Table %1 %2").arg(toQt(table.id), desk.say(table.name)));
    build();
    connectJob();
    const bool csv = desk.settings().value(Setting::ExportFormat).toString() == csvId;
    (csv ? m_csv : m_xlsx)->setChecked(true);
    m_shown->setChecked(true);
    m_all->setChecked(view.isAll());
    showRunning(false);
    m_formats.checkedButton()->setFocus(Qt::OtherFocusReason);
}

QWidget *ExportDialog::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    const std::int64_t all = m_desk.session() == nullptr ? 0 : m_desk.session()->rowCount(m_table.id);
    const QString unit = m_desk.say(m_table.rowUnit);
    //: 中文：当前显示的 %1 %2，按当前顺序
    const QString shown = tr("What is shown: %1 %2, in this order");
    //: 中文：仍符合筛选的 %1 %2，按当前顺序
    const QString matching = tr("What still matches: %1 %2, in this order");
    m_shown->setText((m_view.strays > 0 ? matching : shown).arg(groupedNumber(m_view.matches - m_view.strays), unit));
    //: 中文：全部 %1 %2，按录入顺序
    m_all->setText(tr("All: %1 %2, in the order of entry").arg(groupedNumber(all), unit));
    //: 中文：Excel 工作簿（.xlsx）：有日期格式和下拉选项
    m_xlsx->setText(tr("Excel workbook (.xlsx): real dates, drop-downs for coded fields"));
    //: 中文：CSV（UTF-8）：供其他程序读取
    m_csv->setText(tr("CSV (UTF-8): for other programs"));
    m_shown->setObjectName(QStringLiteral("exportView"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_xlsx->setObjectName(QStringLiteral("exportXlsx"));
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    m_scopes.addButton(m_shown);
    m_scopes.addButton(m_all);
    m_formats.addButton(m_xlsx);
    m_formats.addButton(m_csv);
    auto *which =
        makeLabel(/*: 中文：导出哪些记录 */ tr("Which records"), choices, TypeStep::Table, Ink::Secondary, true);
    column->addWidget(which);
    column->addWidget(m_shown);
    column->addWidget(m_all);
    auto *how = makeLabel(/*: 中文：格式 */ tr("Format"), choices, TypeStep::Table, Ink::Secondary, true);
    column->addWidget(how);
    column->addWidget(m_xlsx);
    column->addWidget(m_csv);
    for (QWidget *widget : std::initializer_list<QWidget *>{which, m_shown, m_all})
        widget->setVisible(!m_view.isAll());
    followTheme(choices, [column](const Theme &theme) { column->setSpacing(theme.u(1.5)); });
    return choices;
}

QWidget *ExportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    //: 中文：取消
    m_cancel = new Button(tr("Cancel"), ButtonKind::Plain, foot);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    //: 中文：选择位置…
    m_place = new Button(tr("Choose location…"), ButtonKind::Primary, foot);
    m_place->setObjectName(QStringLiteral("exportPlaceButton"));
    m_place->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_place);
    followTheme(foot, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_place, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    return foot;
}

void ExportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    m_choices = buildChoices();
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setCancellable(false); // the button below cancels
    column->addWidget(m_messages);
    column->addWidget(m_choices);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(buildFoot());
    followTheme(this, [this, column](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(4));
        setMinimumWidth(theme.u(130));
    });
}

void ExportDialog::connectJob()
{
    connect(&m_desk.sessions(), &SessionModel::assessmentChanged, this, [this] { QDialog::reject(); });
    connect(&m_job, &Job::progressed, this, &ExportDialog::showProgress);
    connect(&m_job, &Job::succeeded, this, [this] {
        //: 中文：已导出 %1 条记录：%2
        tellWritten(m_desk, tr("Exported %1 records: %2").arg(groupedNumber(m_count->total), QStringLiteral("%1")),
                    m_path);
        accept();
    });
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        showRunning(false);
        const bool cancelled = error.code == ErrorCode::Cancelled;
        m_messages->post(cancelled ? MessageBar::Kind::Notice : MessageBar::Kind::Failed,
                         //: 中文：导出已取消，没有写出文件。
                         cancelled ? tr("The export was cancelled; no file was written.") : m_desk.say(error.message),
                         {}, exportMessageKey);
    });
}

ExportFormat ExportDialog::format() const
{
    return m_csv->isChecked() ? ExportFormat::Csv : ExportFormat::Xlsx;
}

void ExportDialog::choosePlace()
{
    const bool csv = format() == ExportFormat::Csv;
    m_desk.settings().setValue(Setting::ExportFormat, csv ? csvId : xlsxId);
    const QString suffix = QLatin1Char('.') + (csv ? csvId : xlsxId);
    const QString words = toQt(m_desk.session()->assessment().header.unit) + QLatin1Char(' ') + toQt(m_table.id) +
                          QLatin1Char(' ') + m_desk.say(m_table.name);
    const QString filter = csv ? /*: 中文：CSV 文件 (*.csv) */ tr("CSV files (*.csv)")
                               : /*: 中文：Excel 工作簿 (*.xlsx) */ tr("Excel workbooks (*.xlsx)");
    //: 中文：导出记录
    m_desk.files().chooseFileToSave(this, tr("Export records"), asFileName(words) + suffix, filter,
                                    [self = QPointer<ExportDialog>(this), suffix](const QString &path) {
                                        if (self != nullptr)
                                            self->start(withSuffix(path, suffix));
                                    });
}

void ExportDialog::start(const QString &path)
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr || m_job.isRunning())
        return;
    m_messages->solve(exportMessageKey);
    m_path = path;
    m_count = std::make_shared<ExportCount>();
    ExportRequest request{session->workbook().path(),
                          session->assessment().header.id,
                          m_table.id,
                          {},
                          {},
                          formatOf(path, format()),
                          m_desk.language(),
                          fromQt(path)};
    if (!m_all->isChecked()) {
        request.filter = m_view.filter;
        request.order = m_view.order;
    }
    m_job.start([&catalogue = m_desk.catalogue(), request, count = m_count](const Job::Report &report) {
        return exportRecords(catalogue, request, count, report);
    });
    showRunning(true);
}

void ExportDialog::showRunning(bool running)
{
    m_choices->setVisible(!running);
    m_progress->setVisible(running);
    m_place->setEnabled(!running);
    //: 中文：正在导出
    m_progress->setText(tr("Exporting"));
    if (running)
        showProgress();
}

void ExportDialog::showProgress()
{
    //: 中文：条
    m_progress->setProgress(m_count->done, m_count->total, tr("records"));
}

void ExportDialog::reject()
{
    if (m_job.isRunning()) {
        m_job.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace facet
