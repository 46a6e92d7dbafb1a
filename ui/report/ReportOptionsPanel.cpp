#include "report/ReportOptionsPanel.h"

#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Choice.h"
#include "widgets/Labels.h"
#include "widgets/NumberBlank.h"
#include "widgets/Section.h"
#include "widgets/TextField.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace facet
{

ReportOptionsPanel::ReportOptionsPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("reportOptions"));
    build();
    retranslate();
    restore();
}

void ReportOptionsPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new Bar(Bar::Place::Page, this);
    m_head = makeLabel(QString(), bar, TypeStep::Body, Ink::Primary, true);
    bar->row()->addWidget(m_head);
    bar->row()->addStretch(1);
    column->addWidget(bar);
    const auto section = [&](QWidget *content) {
        auto *made = new Section(QString(), this);
        made->content()->addWidget(content);
        column->addWidget(made);
        return made;
    };
    m_language = new Choice(this);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->addOption(QStringLiteral("zh"), QStringLiteral("简体中文"));
    m_language->addOption(QStringLiteral("en"), QStringLiteral("English"));
    m_languageSection = section(m_language);
    m_classification = new TextField(this);
    m_classification->setObjectName(QStringLiteral("classificationField"));
    m_classificationSection = section(m_classification);
    const auto box = [this](const char *name) {
        auto *made = new CheckBox(QString(), this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QCheckBox::toggled, this, &ReportOptionsPanel::announce);
        return made;
    };
    m_requirements = box("section_requirements");
    m_contentSection = section(m_requirements);
    m_trend = box("section_trend");
    m_tables = box("section_tables");
    m_notes = box("section_notes");
    m_method = box("section_method");
    for (CheckBox *each : {m_trend, m_tables, m_notes, m_method})
        m_contentSection->content()->addWidget(each);
    followTheme(bar, [bar](const Theme &theme) { bar->row()->setContentsMargins(theme.u(5), 0, theme.u(3), 0); });
    m_usageRows = new NumberBlank(this, FieldLook::Framed);
    m_usageRows->setObjectName(QStringLiteral("usageRows"));
    m_usageSection = section(m_usageRows);
    m_usageHint = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true);
    m_usageSection->content()->addWidget(m_usageHint);
    column->addStretch(1);
    connect(m_language, &Choice::optionChosen, this, &ReportOptionsPanel::announce);
    connect(m_classification, &QLineEdit::editingFinished, this, &ReportOptionsPanel::announce);
    connect(m_usageRows, &NumberBlank::editingFinished, this, &ReportOptionsPanel::announce);
    setGround(this, Ground::Chrome);
}

void ReportOptionsPanel::restore()
{
    const QVariantMap stored = m_desk.settings().value(Setting::ReportOptions).toMap();
    const ReportOptions usual;
    const QString screen = m_desk.language() == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    m_language->setCurrentId(stored.value(QStringLiteral("language"), screen).toString());
    m_classification->setText(stored.value(QStringLiteral("classification")).toString());
    const auto tick = [&stored](CheckBox *box) {
        const QSignalBlocker quiet(box);
        box->setChecked(stored.value(box->objectName(), true).toBool());
    };
    for (CheckBox *box : {m_requirements, m_trend, m_tables, m_notes, m_method})
        tick(box);
    m_usageRows->setValue(
        stored.value(QStringLiteral("usageRows"), static_cast<qlonglong>(usual.usageRows)).toLongLong());
}

void ReportOptionsPanel::announce()
{
    QVariantMap stored{{QStringLiteral("language"), m_language->currentId()},
                       {QStringLiteral("classification"), m_classification->text().trimmed()},
                       {QStringLiteral("usageRows"), static_cast<qlonglong>(options().usageRows)}};
    for (const CheckBox *box : {m_requirements, m_trend, m_tables, m_notes, m_method})
        stored.insert(box->objectName(), box->isChecked());
    if (stored == m_desk.settings().value(Setting::ReportOptions).toMap())
        return;
    m_desk.settings().setValue(Setting::ReportOptions, stored);
    Q_EMIT changed();
}

ReportOptions ReportOptionsPanel::options() const
{
    ReportOptions options;
    options.language = m_language->currentId() == QLatin1String("en") ? Language::English : Language::Chinese;
    options.classification = fromQt(m_classification->text().trimmed());
    options.trend = m_trend->isChecked();
    options.requirementsTable = m_requirements->isChecked();
    options.filledTables = m_tables->isChecked();
    options.notes = m_notes->isChecked();
    options.method = m_method->isChecked();
    options.usageRows = m_usageRows->value().value_or(0);
    return options;
}

void ReportOptionsPanel::retranslate()
{
    m_head->setText(/*: 中文：报告内容 */ tr("Content of the report"));
    m_languageSection->setTitle(/*: 中文：语言 */ tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_classificationSection->setTitle(/*: 中文：密级或标识 */ tr("Classification"));
    m_classification->setAccessibleName(tr("Classification"));
    m_classification->setPlaceholderText(/*: 中文：例如：内部 */ tr("for example: internal"));
    m_contentSection->setTitle(/*: 中文：包含 */ tr("Sections"));
    m_requirements->setText(/*: 中文：全部 51 项要求 */ tr("All 51 requirements"));
    m_trend->setText(/*: 中文：历次评估的走势 */ tr("Trend of earlier assessments"));
    m_tables->setText(/*: 中文：填写的九张表 */ tr("The nine filled tables"));
    m_notes->setText(/*: 中文：备注、判定和改判 */ tr("Notes, judgements and overrides"));
    m_method->setText(/*: 中文：评估方法 */ tr("Method"));
    m_usageSection->setTitle(/*: 中文：表 A.7 最多打印行数 */ tr("Maximum rows of A.7 to print"));
    m_usageRows->setAccessibleName(tr("Maximum rows of A.7 to print"));
    m_usageHint->setText(/*: 中文：报告会注明总条数。 */ tr("The report always states the total."));
}

void ReportOptionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace facet
