#include "records/RecordField.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int pauseMilliseconds = 400;
constexpr double labelUnits = 25;
constexpr double labelGapUnits = 2;
constexpr double boxesUnits = 40; // what the panel leaves beside the labels

bool sameProblems(const std::vector<CellProblem> &one, const std::vector<CellProblem> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [](const CellProblem &a, const CellProblem &b) {
            return a.message == b.message && a.requirement == b.requirement && a.lowersVerdict == b.lowersVerdict;
        });
}

/// The sentence with the requirement's number as a link, where it stands or at the end.
QString withRequirement(const QString &message, const QString &requirement)
{
    if (requirement.isEmpty())
        return richText(message);
    const QString link = richLink(requirement, requirement);
    const qsizetype at = message.indexOf(requirement);
    if (at < 0)
        return inOneLine({richText(message), link});
    return richText(message.left(at)) + link + richText(message.mid(at + requirement.size()));
}

} // namespace

RecordField::RecordField(Desk &desk, const Table &table, std::size_t field, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_table(table), m_field(field),
      m_editor(makeFieldEditor(desk, table, field, this)),
      m_label(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true)), m_messages(new QWidget(this)),
      m_messageColumn(new QVBoxLayout(m_messages))
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    m_messages->hide();
    m_label->setBuddy(m_editor);
    followTheme(this, [this](const Theme &theme) {
        m_messageColumn->setContentsMargins(0, theme.u(0.75), 0, theme.u(0.75));
        m_messageColumn->setSpacing(theme.u(0.75));
        arrange();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &RecordField::flush);
    connect(m_editor, &FieldEditor::typed, this, [this] {
        m_dirty = true;
        m_pause.start();
    });
    connect(m_editor, &FieldEditor::completed, this, [this] {
        m_dirty = true;
        flush();
    });
    connect(m_editor, &FieldEditor::left, this, &RecordField::flush);
    connect(m_editor, &FieldEditor::declined, this, &RecordField::declined);
    for (QWidget *child : m_editor->findChildren<QWidget *>())
        child->installEventFilter(this);
    retranslate();
}

/// Counts stand in one line and need the width of the panel, and a long label would make a narrow pile of words beside
/// its field: such labels are above.
bool RecordField::needsLineOfItsOwn() const
{
    const FieldType type = m_table.fields[m_field].type;
    const Theme &theme = themeOf(this);
    if (type == FieldType::Tally)
        return true;
    if (type == FieldType::MultiChoice && m_editor->sizeHint().width() > theme.u(boxesUnits))
        return true;
    const QFontMetrics metrics(theme.font(TypeStep::Table));
    const QRect room(0, 0, theme.u(labelUnits - labelGapUnits), theme.u(100));
    const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, m_label->text());
    return needed.height() > 2 * metrics.lineSpacing() || needed.width() > room.width();
}

void RecordField::arrange()
{
    const Theme &theme = themeOf(this);
    const bool above = needsLineOfItsOwn();
    auto *grid = static_cast<QGridLayout *>(layout());
    QWidget *end = m_editor->labelEnd();
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_editor), m_messages, end}) {
        if (part != nullptr)
            grid->removeWidget(part);
    }
    const int span = above ? 2 : 1;
    grid->addWidget(m_label, 0, 0, above ? 1 : 3, end == nullptr ? span : 1, Qt::AlignTop);
    if (end != nullptr)
        grid->addWidget(end, 0, 1, Qt::AlignTop);
    grid->addWidget(m_editor, above ? 1 : 0, above ? 0 : 1, 1, span, Qt::AlignTop);
    grid->addWidget(m_messages, 2, above ? 0 : 1, 1, span);
    grid->setColumnMinimumWidth(0, above ? 0 : theme.u(labelUnits));
    m_label->setMinimumWidth(above ? 0 : theme.u(labelUnits));
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : theme.u(labelUnits));
    m_label->setWordWrap(end == nullptr);
    m_label->setContentsMargins(0, theme.u(1.25), theme.u(above ? 0 : labelGapUnits), 0);
}

bool RecordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(m_field);
    return QWidget::eventFilter(watched, event);
}

void RecordField::show(const FieldValue &value, const std::vector<CellProblem> &problems)
{
    if (!m_dirty)
        m_editor->setValue(value);
    if (!sameProblems(problems, m_shown) || problems.empty())
        showProblems(problems);
}

void RecordField::flush()
{
    m_pause.stop();
    if (!m_dirty)
        return;
    m_dirty = false;
    Q_EMIT edited(m_field, m_editor->value());
}

void RecordField::forget()
{
    m_pause.stop();
    m_dirty = false;
}

void RecordField::showProblems(const std::vector<CellProblem> &problems)
{
    m_shown = problems;
    while (QLayoutItem *item = m_messageColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    Flaw flaw = Flaw::None;
    QStringList words;
    for (const CellProblem &problem : problems) {
        flaw = problem.lowersVerdict ? Flaw::Problem : std::max(flaw, Flaw::Notice);
        words.append(m_desk.say(problem.message));
        addMessage(problem);
    }
    m_messages->setVisible(!problems.empty());
    m_editor->setFlaw(flaw, inOneLine(words));
}

void RecordField::addMessage(const CellProblem &problem)
{
    auto *line = new QWidget(m_messages);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *mark = new MarkLabel(line);
    //: 中文：影响判定
    const QString lowers = tr("Lowers a verdict");
    //: 中文：仅提示
    const QString notice = tr("Only a notice");
    mark->setSizes(TypeStep::Note, 3);
    mark->setMark(problem.lowersVerdict ? problemMark() : noticeMark(), problem.lowersVerdict ? lowers : notice);
    mark->setWordShown(false);
    QLabel *text =
        makeLinkedLabel(withRequirement(m_desk.say(problem.message), toQt(problem.requirement)), line, TypeStep::Note);
    setInk(text, problem.lowersVerdict ? Ink::Nonconform : Ink::Partial);
    connect(text, &QLabel::linkActivated, this, &RecordField::requirementChosen);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->setSpacing(themeOf(this).u(1));
    m_messageColumn->addWidget(line);
}

void RecordField::retranslate()
{
    const QString name = fieldLabel(m_table, m_field, m_desk.language());
    m_label->setText(name);
    m_editor->retranslate(name, m_desk.language());
    arrange();
    showProblems(std::vector<CellProblem>(m_shown));
}

void RecordField::takeFocus()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace facet
