#include "library/CarryDialog.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Button.h"
#include "widgets/Choice.h"
#include "widgets/DiscardQuestion.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"

#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

void CarryDialog::ask(Desk &desk, const QString &prior, QWidget *parent, const Accepted &accepted)
{
    const Workbook *workbook = desk.sessions().workbook();
    if (workbook == nullptr)
        return;
    const auto all = workbook->assessments();
    if (!all) {
        desk.tell(all.error());
        return;
    }
    if (all->empty()) {
        //: 中文：工作簿里还没有可以结转的评估。
        desk.tell({Notice::Kind::Hint, tr("There is no assessment yet that could be carried forward."), {}, {}});
        return;
    }
    auto *dialog = new CarryDialog(desk, *all, prior, parent);
    connect(dialog, &QDialog::accepted, &desk,
            [dialog, accepted] { accepted(dialog->m_prior->currentId(), dialog->entered()); });
    dialog->open();
}

CarryDialog::CarryDialog(Desk &desk, const std::vector<AssessmentSummary> &all, const QString &prior, QWidget *parent)
    : QDialog(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("carryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: 中文：结转
    setWindowTitle(tr("Carry forward"));
    build(all);
    m_prior->setCurrentId(prior);
    if (m_prior->currentId().isEmpty())
        m_prior->setCurrentId(toQt(all.front().header.id));
    const QDate today = QDate::currentDate();
    //: 中文：%1 年度评估
    m_title->setText(tr("Assessment %1").arg(today.year()));
    m_date->setText(today.toString(Qt::ISODate));
    m_typedBefore = typed();
    check();
    m_title->setFocus();
}

void CarryDialog::build(const std::vector<AssessmentSummary> &all)
{
    auto *column = new QVBoxLayout(this);
    auto *grid = new QGridLayout;
    const auto add = [&](const QString &label, QWidget *field, const char *name) {
        QLabel *words = makeLabel(label, this, TypeStep::Table, Ink::Secondary);
        words->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        const int row = grid->rowCount();
        grid->addWidget(words, row, 0);
        grid->addWidget(field, row, 1);
    };
    m_prior = new Choice(this);
    for (const AssessmentSummary &summary : all) {
        const AssessmentHeader &header = summary.header;
        const QStringList facts{toQt(header.title), toQt(header.unit), toQt(header.date)};
        m_prior->addOption(
            toQt(header.id),
            QStringList(facts.filter(QRegularExpression(QStringLiteral("\\S")))).join(QStringLiteral(" · ")));
    }
    m_title = new TextField(this);
    m_date = new DateField(this);
    add(/*: 中文：往年评估 */ tr("Prior assessment"), m_prior, "priorChoice");
    add(/*: 中文：新评估名称 */ tr("Title of the new assessment"), m_title, "titleField");
    add(/*: 中文：评估日期 */ tr("Date"), m_date, "dateField");
    column->addLayout(grid);
    buildTables();
    m_hint = makeLabel(QString(), this, TypeStep::Note, Ink::Nonconform, false, true);
    m_hint->setObjectName(QStringLiteral("carryHint"));
    column->addWidget(m_hint);
    buildButtons();
    connect(m_title, &QLineEdit::textChanged, this, &CarryDialog::check);
    connect(m_date, &QLineEdit::textChanged, this, &CarryDialog::check);
    followTheme(this, [this, column, grid](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(2));
        grid->setHorizontalSpacing(theme.u(4));
        grid->setVerticalSpacing(theme.u(2));
        m_hint->setMinimumHeight(theme.u(5));
        setMinimumWidth(theme.u(130));
    });
}

void CarryDialog::buildTables()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    //: 中文：结转哪些表
    column->addWidget(makeLabel(tr("Tables to carry forward"), this, TypeStep::Table, Ink::Secondary, true));
    // In two columns: the dialog fits a low screen.
    auto *grid = new QGridLayout;
    const int half = (static_cast<int>(m_desk.catalogue().tables().size()) + 1) / 2;
    for (const Table &table : m_desk.catalogue().tables()) {
        auto *box = new CheckBox(toQt(table.id) + QLatin1Char(' ') + m_desk.say(table.name), this);
        box->setObjectName(QStringLiteral("table_") + toQt(table.id));
        box->setChecked(true);
        connect(box, &QAbstractButton::toggled, this, &CarryDialog::check);
        const auto index = static_cast<int>(m_tables.size());
        grid->addWidget(box, index % half, index / half);
        m_tables.emplace_back(table.id, box);
    }
    column->addLayout(grid);
    //: 中文：沿用的内容须逐项确认；人工判定和不适用的理由只作为建议。
    const QString follows = tr("Everything carried forward must be confirmed; judgements and reasons for 'not "
                               "applicable' are suggestions only.");
    column->addWidget(makeLabel(follows, this, TypeStep::Note, Ink::Secondary, false, true));
}

void CarryDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    //: 中文：取消
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, buttons);
    //: 中文：结转
    m_accept = new Button(tr("Carry forward"), ButtonKind::Primary, buttons);
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    m_question = new DiscardQuestion(*this, *buttons, *m_title);
    layout()->addWidget(m_question);
    layout()->addWidget(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QAbstractButton::clicked, this, &QDialog::accept);
    followTheme(m_accept, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
}

QStringList CarryDialog::typed() const
{
    return {m_title->text(), m_date->text()};
}

void CarryDialog::reject()
{
    if (!m_question->holds(typed() != m_typedBefore))
        QDialog::reject();
}

void CarryDialog::check()
{
    const QString date = m_date->text().trimmed();
    const bool any =
        std::any_of(m_tables.begin(), m_tables.end(), [](const auto &each) { return each.second->isChecked(); });
    QString hint;
    if (isBlank(fromQt(m_title->text())))
        //: 中文：请填写评估名称，例如「2026 年度评估」。
        hint = tr("Enter a title, for example \"Assessment 2026\".");
    else if (!date.isEmpty() && !normalisedDate(fromQt(date)))
        //: 中文：日期请写成 年-月-日，例如 2026-03-31，或从日历中选取。
        hint = tr("Write the date as YYYY-MM-DD, for example 2026-03-31, or choose it from the calendar.");
    else if (!any)
        //: 中文：请至少选择一张表。
        hint = tr("Choose at least one table.");
    m_hint->setText(hint);
    m_accept->setEnabled(hint.isEmpty());
    m_accept->setToolTip(hint);
}

CarryOptions CarryDialog::entered() const
{
    CarryOptions options;
    options.title = fromQt(m_title->text().trimmed());
    options.date = normalisedDate(fromQt(m_date->text())).value_or(std::string());
    for (const auto &[table, box] : m_tables)
        if (box->isChecked())
            options.tables.push_back(table);
    return options;
}

} // namespace facet
