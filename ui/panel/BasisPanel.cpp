#include "panel/BasisPanel.h"

#include "desk/Strings.h"
#include "panel/CarriedPart.h"
#include "panel/CommentsPart.h"
#include "panel/NotApplicablePart.h"
#include "panel/NotePart.h"
#include "panel/PanelHead.h"
#include "panel/RequirementBlock.h"
#include "panel/RequirementHead.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

/// So many findings are unfolded from the start; a record table can serve twenty requirements.
constexpr int unfoldedAtFirst = 3;

/// Findings by severity, then what conforms, then what does not apply.
int rankOf(const RequirementResult &result)
{
    if (result.severity)
        return static_cast<int>(*result.severity);
    return result.verdict == Verdict::NotApplicable ? 100 : 50;
}

} // namespace

BasisPanel::BasisPanel(Desk &desk, QWidget *parent, bool withHead) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("basisPanel"));
    build(withHead);
    connect(&desk, &Desk::attentionMoved, this, &BasisPanel::follow);
    connect(&desk.sessions(), &SessionModel::committed, this, &BasisPanel::refresh);
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, [this] {
        m_note->forget();
        m_target.clear();
        follow(m_desk.attention());
    });
    connect(&desk.prior(), &PriorVerdicts::changed, this, [this] {
        for (RequirementBlock *block : m_blocks)
            block->refresh();
    });
    retranslate();
    follow(desk.attention());
}

BasisPanel::~BasisPanel() = default;

void BasisPanel::build(bool withHead)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    if (withHead) {
        m_head = new PanelHead(this);
        whole->addWidget(m_head);
    }
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("panelScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(m_scroll, 1);
    m_content = new QWidget(m_scroll);
    setGround(m_content, Ground::Chrome);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    m_hint = makeLabel(QString(), m_content, TypeStep::Table, Ink::Secondary, false, true);
    m_hint->setObjectName(QStringLiteral("panelHint"));
    followTheme(m_hint, [this](const Theme &theme) { m_hint->setMargin(theme.u(5)); });
    m_column->addWidget(m_hint);
    buildSubject();
    m_carried = new CarriedPart(m_desk, m_content);
    m_column->addWidget(m_carried);
    m_blockColumn = new QVBoxLayout;
    m_blockColumn->setSpacing(0);
    m_column->addLayout(m_blockColumn);
    buildGuidance();
    m_note = new NotePart(m_desk, m_content);
    m_column->addWidget(m_note);
    m_commentSection = new Section(QString(QLatin1Char(' ')), m_content);
    m_comments = new CommentsPart(m_desk, m_commentSection);
    m_commentSection->content()->addWidget(m_comments);
    m_column->addWidget(m_commentSection);
    m_notApplicable = new NotApplicablePart(m_desk, m_content);
    m_column->addWidget(m_notApplicable);
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
}

void BasisPanel::buildSubject()
{
    m_subject = new Section(QString(), m_content);
    m_number = makeLabel(QString(), m_subject, TypeStep::Note, Ink::Secondary, false, true);
    m_name = makeLabel(QString(), m_subject, TypeStep::Body, Ink::Primary, true, true);
    m_name->setObjectName(QStringLiteral("panelTitle"));
    m_subject->content()->addWidget(m_number);
    m_subject->content()->addWidget(m_name);
    m_column->addWidget(m_subject);
}

void BasisPanel::buildGuidance()
{
    m_guidance = new Section(QString(), m_content);
    m_guidanceKey = makeLabel(QStringLiteral("F1"), m_guidance, TypeStep::Note, Ink::Tertiary);
    m_guidance->addToHeading(m_guidanceKey);
    m_guidanceText = makeLabel(QString(), m_guidance, TypeStep::Table, Ink::Primary, false, true);
    m_guidanceText->setObjectName(QStringLiteral("guidance"));
    m_guidanceText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_clauses = makeLabel(QString(), m_guidance, TypeStep::Note, Ink::Secondary, false, true);
    m_guidance->content()->addWidget(m_guidanceText);
    m_guidance->content()->addWidget(m_clauses);
    m_column->addWidget(m_guidance);
}

void BasisPanel::follow(const Place &place)
{
    m_place = place;
    const Table *table = m_desk.catalogue().table(fromQt(place.page));
    QString target;
    if (m_desk.session() != nullptr && table != nullptr) {
        if (table->kind == TableKind::Records)
            target = place.page;
        else if (m_desk.catalogue().item(fromQt(place.item)) != nullptr)
            target = place.item;
    }
    if (target != m_target || target.isEmpty()) {
        m_note->attend(target);
        m_target = target;
        m_stale = true;
    }
    if (!isVisible())
        return;
    if (m_stale)
        rebuild();
    refreshGuidance();
    if (!place.requirement.isEmpty())
        bringIntoSight(place.requirement);
}

void BasisPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
}

void BasisPanel::rebuild()
{
    m_stale = false;
    for (RequirementBlock *block : m_blocks) { // later: one of them may be emitting the link that led here
        m_blockColumn->removeWidget(block);
        block->hide();
        block->setParent(nullptr);
        block->deleteLater();
    }
    m_blocks.clear();
    const bool something = !m_target.isEmpty();
    m_hint->setVisible(!something);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_subject, m_guidance, m_note, m_commentSection, m_notApplicable})
        part->setVisible(something);
    m_carried->attend(m_target);
    if (!something)
        return;
    refreshSubject();
    refreshGuidance();
    fillBlocks();
    m_note->refresh(true);
    attendComments();
    m_notApplicable->attend(m_target);
    m_scroll->verticalScrollBar()->setValue(0);
}

std::vector<std::size_t> BasisPanel::orderedRequirements() const
{
    std::vector<std::size_t> order = m_desk.catalogue().requirementsOf(fromQt(m_target));
    const auto &results = m_desk.session()->result().requirements;
    std::stable_sort(order.begin(), order.end(), [&results](std::size_t one, std::size_t other) {
        return rankOf(results[one]) < rankOf(results[other]);
    });
    return order;
}

void BasisPanel::fillBlocks()
{
    const AssessmentSession &session = *m_desk.session();
    int unfolded = 0;
    for (const std::size_t index : orderedRequirements()) {
        auto *block = new RequirementBlock(m_desk, index, m_target, m_content);
        const bool wanted = toQt(m_desk.catalogue().requirements()[index].id) == m_place.requirement;
        const bool finding = session.result().requirements[index].severity.has_value();
        if (wanted || (finding && unfolded < unfoldedAtFirst)) {
            block->setUnfolded(true);
            ++unfolded;
        }
        m_blockColumn->addWidget(block);
        block->show();
        m_blocks.push_back(block);
    }
    QWidget *before = m_name;
    for (const RequirementBlock *block : m_blocks) { // made after guidance and note, but they come first
        QWidget::setTabOrder(before, block->head());
        before = block->head();
    }
}

void BasisPanel::refresh(const Change &change)
{
    if (m_target.isEmpty() || m_stale || m_desk.session() == nullptr)
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    for (RequirementBlock *block : m_blocks) {
        const auto &changed = change.requirements;
        const std::string judgement = "judgements/" + m_desk.catalogue().requirements()[block->requirement()].id;
        if (std::find(changed.begin(), changed.end(), block->requirement()) != changed.end() ||
            std::find(change.targets.begin(), change.targets.end(), judgement) != change.targets.end())
            block->refresh();
    }
    m_note->refresh(change.kind != StepKind::Edit);
    m_carried->refresh();
    m_notApplicable->refresh();
}

void BasisPanel::attendComments()
{
    QStringList targets{m_target};
    for (const std::size_t index : m_desk.catalogue().requirementsOf(fromQt(m_target)))
        targets.append(toQt(m_desk.catalogue().requirements()[index].id));
    m_comments->attend(targets);
}

void BasisPanel::refreshSubject()
{
    const std::string key = fromQt(m_target);
    const Table *table = m_desk.catalogue().table(key);
    const Item *item = m_desk.catalogue().item(key);
    const Table *home = item == nullptr ? table : m_desk.catalogue().tableOfItem(key);
    m_number->setText(m_target + QStringLiteral("　") + m_desk.say(home->name));
    m_name->setText(m_desk.say(item != nullptr ? item->name : table->caption));
}

const Field *BasisPanel::attendedField() const
{
    const Table *table = m_desk.catalogue().table(fromQt(m_target));
    if (table == nullptr || m_place.field < 0 || static_cast<std::size_t>(m_place.field) >= table->fields.size())
        return nullptr;
    return &table->fields[static_cast<std::size_t>(m_place.field)];
}

void BasisPanel::refreshGuidance()
{
    const std::string key = fromQt(m_target);
    const Table *table = m_desk.catalogue().table(key);
    const Item *item = m_desk.catalogue().item(key);
    if (table == nullptr && item == nullptr)
        return;
    QStringList paragraphs;
    if (const Field *field = attendedField(); field != nullptr && !m_desk.say(field->guidance).isEmpty()) {
        const QString label = m_desk.say(field->label) + m_desk.say(field->qualifier);
        //: 中文：%1：%2
        paragraphs.append(tr("%1: %2", "field and guidance").arg(label, m_desk.say(field->guidance)));
    }
    paragraphs.append(m_desk.say(item != nullptr ? item->guidance : table->guidance));
    const QString text = paragraphs.join(QLatin1Char('\n'));
    if (text != m_guidanceText->text())
        m_guidanceText->setText(text);
    QStringList clauses;
    for (const std::string &clause : item != nullptr ? item->clauses : table->clauses)
        clauses.append(toQt(clause));
    //: 中文：、
    const QString comma = tr(", ", "between clause numbers");
    //: 中文：对应条款 %1
    m_clauses->setText(tr("Serves clause %1", nullptr, static_cast<int>(clauses.size())).arg(clauses.join(comma)));
    m_clauses->setVisible(!clauses.isEmpty());
}

void BasisPanel::retranslate()
{
    if (m_head != nullptr)
        //: 中文：依据与判定
        m_head->setTitle(tr("Basis and verdict"));
    //: 中文：查什么
    m_guidance->setTitle(tr("What to look at"));
    //: 中文：把光标放到表格的一项上，这里就会显示：它对应哪些要求、现在判定如何、缘由是什么、查看什么，以及备注和不适用。
    m_hint->setText(tr("Go to an item of a table. You will then see here which requirements it serves, how they are "
                       "judged and why, what to look at, the note, and whether it applies."));
    //: 中文：批注
    m_commentSection->setTitle(tr("Comments"));
    m_note->retranslate();
    m_carried->refresh();
    m_comments->refresh();
    m_notApplicable->refresh();
    if (m_target.isEmpty() || m_stale || m_desk.session() == nullptr)
        return;
    refreshSubject();
    refreshGuidance();
    for (RequirementBlock *block : m_blocks)
        block->refresh();
}

void BasisPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BasisPanel::flush()
{
    m_note->flush();
}

void BasisPanel::showGuidance()
{
    if (m_target.isEmpty())
        return;
    m_scroll->ensureWidgetVisible(m_guidance);
    m_guidanceText->setFocus(Qt::ShortcutFocusReason);
}

QStringList BasisPanel::shownRequirements() const
{
    QStringList ids;
    for (const RequirementBlock *block : m_blocks)
        ids.append(toQt(m_desk.catalogue().requirements()[block->requirement()].id));
    return ids;
}

RequirementBlock *BasisPanel::bringIntoSight(const QString &requirement)
{
    const qsizetype index = shownRequirements().indexOf(requirement);
    if (index < 0)
        return nullptr;
    RequirementBlock *block = m_blocks[static_cast<std::size_t>(index)];
    block->setUnfolded(true);
    m_content->layout()->activate();
    m_scroll->ensureWidgetVisible(block, 0, 0);
    return block;
}

void BasisPanel::showRequirement(const QString &requirement)
{
    if (const RequirementBlock *block = bringIntoSight(requirement))
        block->head()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace facet
