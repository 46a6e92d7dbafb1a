#include "library/WorkbookCheck.h"

#include "desk/FinalReason.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace facet
{

namespace
{

/// A connection of its own, for reading in another thread.
Expected<std::unique_ptr<Workbook>> openForReading(const Catalogue &catalogue, const std::string &path,
                                                   const Job::Report &report)
{
    const auto stop = [&report] { return !report(0); };
    return Workbook::open(catalogue, path,
                          {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0), {}, stop, true});
}

} // namespace

void WorkbookCheck::start(Desk &desk, QWidget *parent)
{
    if (desk.sessions().workbook() == nullptr)
        return;
    auto *dialog = new WorkbookCheck(desk, parent);
    dialog->open();
    dialog->run();
}

WorkbookCheck::WorkbookCheck(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_found(std::make_shared<Found>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("verifyDialog"));
    //: 中文：校验工作簿
    setWindowTitle(tr("Verify the workbook"));
    build();
    connect(&m_job, &Job::progressed, m_progress, [this](double fraction) {
        if (fraction > 0)
            m_progress->setFraction(fraction);
    });
    connect(&m_job, &Job::succeeded, this, &WorkbookCheck::showFaults);
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        //: 中文：已取消，没有校验完。
        showResult(error.code == ErrorCode::Cancelled ? tr("Cancelled; the workbook was not checked to the end.")
                                                      : m_desk.say(error.message));
    });
}

void WorkbookCheck::build()
{
    auto *column = new QVBoxLayout(this);
    m_result = makeLabel(QString(), this, TypeStep::Body, Ink::Primary, true, true);
    m_result->setObjectName(QStringLiteral("verifyResult"));
    m_progress = new ProgressStrip(this);
    m_progress->setObjectName(QStringLiteral("verifyProgress"));
    m_faults = new TextArea(this, 6, 16);
    m_faults->setObjectName(QStringLiteral("verifyFaults"));
    m_faults->setReadOnly(true);
    //: 中文：发现的问题
    m_faults->setAccessibleName(tr("What is wrong"));
    m_faults->hide();
    column->addWidget(m_result);
    column->addWidget(m_progress);
    column->addWidget(m_faults, 1);
    auto *row = new QHBoxLayout;
    //: 中文：复制
    m_copy = new Button(tr("Copy"), ButtonKind::Plain, this);
    m_copy->setObjectName(QStringLiteral("copyFaults"));
    m_copy->hide();
    //: 中文：关闭
    auto *close = new Button(tr("Close"), ButtonKind::Primary, this);
    close->setObjectName(QStringLiteral("closeButton"));
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_progress, &ProgressStrip::cancelRequested, &m_job, &Job::cancel);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_faults->toPlainText()); });
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    followTheme(this, [this, column, row](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(2));
        row->setSpacing(theme.u(2));
        setMinimumWidth(theme.u(150));
    });
}

void WorkbookCheck::run()
{
    const std::string path = m_desk.sessions().workbook()->path();
    //: 中文：正在校验 %1
    m_progress->setText(tr("Checking %1").arg(QFileInfo(toQt(path)).fileName()));
    m_progress->setFraction(0);
    m_job.start([&catalogue = m_desk.catalogue(), path, found = m_found](const Job::Report &report) -> Expected<void> {
        const auto workbook = openForReading(catalogue, path, report);
        if (!workbook)
            return tl::unexpected<Error>(workbook.error());
        auto faults = (*workbook)->verify(report);
        if (!faults)
            return tl::unexpected<Error>(faults.error());
        found->faults = std::move(*faults);
        for (const bool deleted : {false, true}) {
            const auto assessments = (*workbook)->assessments(deleted);
            for (const AssessmentSummary &one : assessments.value_or(std::vector<AssessmentSummary>()))
                found->titles.emplace(one.header.id, one.header.title);
        }
        return {};
    });
}

void WorkbookCheck::showFaults()
{
    if (m_found->faults.empty()) {
        //: 中文：工作簿完好：数据库、引用、历史链和封存都没有问题。
        showResult(tr("The workbook is intact: no fault found in database, references, history chain and seals."));
        return;
    }
    QStringList lines;
    for (const WorkbookFault &fault : m_found->faults)
        lines.append(placeWords(fault) + QStringLiteral(": ") + m_desk.say(fault.message));
    m_faults->setPlainText(lines.join(QLatin1Char('\n')));
    m_faults->show();
    m_copy->show();
    //: 中文：发现 %n 处问题。工作簿可能被面鉴以外的程序改动过；请先另存一份，再追查。
    showResult(tr("%n faults found. The workbook may have been changed by another program; keep a copy of it before "
                  "looking into that.",
                  nullptr, static_cast<int>(m_found->faults.size())));
}

/// The place, with the assessment's title instead of its id.
QString WorkbookCheck::placeWords(const WorkbookFault &fault) const
{
    for (const auto &[id, title] : m_found->titles) {
        const std::size_t at = fault.place.find(id);
        if (at == std::string::npos || fault.place.compare(at + id.size(), 1, "@") == 0)
            continue;
        const QString rest = toQt(fault.place.substr(0, at) + fault.place.substr(at + id.size()))
                                 .split(QLatin1Char('/'), Qt::SkipEmptyParts)
                                 .join(QLatin1Char('/'));
        return toQt(title) + (rest.isEmpty() ? QString() : QStringLiteral(" · ") + rest);
    }
    return toQt(fault.place);
}

void WorkbookCheck::showResult(const QString &words)
{
    m_progress->hide();
    m_result->setText(words);
}

ReportCheck::ReportCheck(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_job, &Job::failed, this, [this](const Error &error) { m_desk.tell(error); });
    connect(&m_job, &Job::succeeded, this, &ReportCheck::tell);
}

void ReportCheck::ask(QWidget *parent)
{
    if (m_desk.sessions().workbook() == nullptr)
        return;
    //: 中文：核对报告文件
    m_desk.files().chooseFileToOpen(parent, tr("Check a report file"),
                                    /*: 中文：报告文件 (*.pdf *.html) */ tr("Report files (*.pdf *.html)"),
                                    [this](const QString &path) { check(path); });
}

void ReportCheck::check(const QString &path)
{
    const Workbook *workbook = m_desk.sessions().workbook();
    if (workbook == nullptr)
        return;
    m_path = path;
    m_known = std::make_shared<std::optional<KnownReport>>();
    m_job.start([&catalogue = m_desk.catalogue(), path = fromQt(path), file = workbook->path(),
                 found = m_known](const Job::Report &report) -> Expected<void> {
        const auto opened = openForReading(catalogue, file, report);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        auto known = findReport(**opened, path);
        if (!known)
            return tl::unexpected<Error>(known.error());
        *found = std::move(*known);
        return {};
    });
}

void ReportCheck::tell()
{
    const QString name = QFileInfo(m_path).fileName();
    if (!m_known->has_value()) {
        //: 中文：%1 不是从本工作簿已封存的评估导出的原文件：可能被改动、另行生成，或出自别的工作簿。
        m_desk.tell({Notice::Kind::Failed,
                     tr("%1 does not match any report exported from a sealed assessment of this workbook. It was "
                        "altered, made in another way, or comes from another workbook.")
                         .arg(name),
                     {},
                     {}});
        return;
    }
    const KnownReport &known = **m_known;
    //: 中文：%1 属实：于 %5 由「%2」（%3 于 %4 封存）导出，此后未改动。
    m_desk.tell({Notice::Kind::Done,
                 tr("%1 is genuine: exported from \"%2\", sealed by %3 on %4; exported on %5 and unchanged since.")
                     .arg(name, toQt(known.assessment.title), toQt(known.seal.reviewer),
                          localMinute(known.seal.sealedAt), localMinute(known.report.exportedAt)),
                 {},
                 {}});
}

} // namespace facet
