#include "form/FormPage.h"

#include "desk/AnswerWords.h"
#include "desk/Carried.h"
#include "desk/Strings.h"
#include "desk/TableProgress.h"
#include "drawing/Words.h"
#include "form/AnswerEditor.h"
#include "form/FormBar.h"
#include "form/FormFiller.h"
#include "form/FormItem.h"
#include "form/FormSheet.h"
#include "form/ItemMenu.h"
#include "form/MarkColumn.h"
#include "panel/BasisPanel.h"
#include "panel/CarriedPart.h"
#include "panel/CheckLinks.h"
#include "panel/NotApplicableDialog.h"
#include "theme/ThemeSource.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

const Table &tableOf(const Desk &desk, const QString &id)
{
    const Table *table = desk.catalogue().table(fromQt(id));
    Q_ASSERT(table != nullptr && table->kind == TableKind::Questionnaire);
    return *table;
}

/// The table before (-1) or after (+1) in the guide's order; empty at the ends.
QString neighbour(const Catalogue &catalogue, const Table &table, std::ptrdiff_t step)
{
    const auto &tables = catalogue.tables();
    const std::ptrdiff_t at = &table - tables.data() + step;
    return at < 0 || at >= std::ssize(tables) ? QString() : toQt(tables[static_cast<std::size_t>(at)].id);
}

/// The item as plain text: number and question, then the answer.
QString inWords(const FormItem &item, Language language)
{
    const std::optional<Answer> answer = item.editor().answer();
    return toQt(item.item().id) + QLatin1Char(' ') + toQt(item.item().label.plain(language)) + QLatin1Char('\n') +
           (answer ? answerWords(item.item(), *answer, language) : missingWord());
}

} // namespace

FormPage::FormPage(Desk &desk, const QString &tableId, QWidget *parent)
    : Page(desk, parent), m_table(tableOf(desk, tableId)),
      m_bar(new FormBar(neighbour(desk.catalogue(), m_table, -1), neighbour(desk.catalogue(), m_table, 1), this)),
      m_scroll(new QScrollArea(this)),
      m_sheet(new FormSheet(desk.catalogue(), m_table, desk.language(), m_scroll->viewport())),
      m_filler(std::make_unique<FormFiller>(desk, m_table, *m_sheet))
{
    setObjectName(QStringLiteral("page_") + tableId);
    build();
    reload();
}

FormPage::~FormPage()
{
    // Nothing typed is lost with the page; what its fields do while they go is nobody's business any more.
    for (FormItem *item : m_sheet->items()) {
        item->editor().flush();
        item->editor().blockSignals(true);
    }
    m_quiet = true;
    delete m_scroll;
    // The window may have taken bar and panel into its own places.
    delete m_bar;
    delete m_panel;
}

void FormPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_bar->hide();
    m_scroll->setObjectName(QStringLiteral("formScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);
    setGround(m_scroll->viewport(), Ground::Paper);
    m_scroll->viewport()->installEventFilter(this);
    for (QScrollBar *bar : {m_scroll->verticalScrollBar(), m_scroll->horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &FormPage::fitSheet);
    followTheme(this, [this](const Theme &theme) {
        m_scroll->verticalScrollBar()->setSingleStep(theme.u(6));
        fitSheet();
    });
    for (FormItem *item : m_sheet->items())
        connectItem(item);
    SessionModel &sessions = desk().sessions();
    connect(&sessions, &SessionModel::committed, this, [this](const Change &change) {
        m_filler->refresh(change);
        showHintAndBar();
    });
    connect(&sessions, &SessionModel::assessmentChanged, this, &FormPage::reload);
    connect(&desk(), &Desk::attentionMoved, this, &FormPage::follow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(m_bar, &FormBar::tableRequested, this, [this](const QString &table) { desk().go(Place::of(table)); });
    connect(m_bar, &FormBar::confirmAllRequested, this, [this] {
        flush();
        if (desk().session() != nullptr)
            confirm(desk(), unconfirmedIn(*desk().session(), m_table));
    });
    connect(m_bar, &FormBar::nextUnansweredRequested, this, &FormPage::goToNextUnanswered);
}

void FormPage::connectItem(FormItem *item)
{
    AnswerEditor &editor = item->editor();
    connect(&editor, &AnswerEditor::answerEdited, this, [this, item] { save(*item); });
    connect(&editor, &AnswerEditor::tableLinkActivated, this,
            [this](const QString &table) { desk().go(Place::of(table)); });
    connect(&editor, &AnswerEditor::inputDeclined, this, [this](const QString &message) {
        desk().tell({Notice::Kind::Hint, message, {}, {}});
    });
    connect(&editor, &AnswerEditor::editRefused, this, &FormPage::tellReadOnly);
    connect(item, &FormItem::pressed, this, [item] { item->takeFocus(Qt::MouseFocusReason); });
    connect(item, &FormItem::menuRequested, this,
            [this, item](QWidget *field, const QPoint &position) { openMenu(*item, field, position); });
    connect(item, &FormItem::linkActivated, this,
            [this](const QString &target, const QString &requirement) { followLink(desk(), target, requirement); });
    connect(item, &FormItem::withdrawn, this, [this, item] { withdraw(*item); });
    const auto &items = m_sheet->items();
    MarkColumn *marks =
        m_sheet->marks()[static_cast<std::size_t>(std::find(items.begin(), items.end(), item) - items.begin())];
    connect(marks, &MarkColumn::requirementChosen, this,
            [this, item](const QString &requirement) { attend(*item, requirement); });
    connect(marks, &MarkColumn::carriedChosen, this, [this, item] { attend(*item); });
    connect(marks, &MarkColumn::noteChosen, this, [this, item] { writeNote(*item); });
}

QWidget *FormPage::barWidget()
{
    return m_bar;
}

void FormPage::reload()
{
    m_filler->reload();
    showHintAndBar();
}

void FormPage::showHintAndBar()
{
    const bool readOnly = desk().session() != nullptr && desk().sessions().isReadOnly();
    const QString reason = desk().say(desk().sessions().readOnlyReason());
    //: 中文：只读：%1
    const QString hint = desk().sessions().isFinal() ? reason : tr("Read-only: %1").arg(reason);
    m_sheet->setHint(readOnly ? hint : QString());
    if (desk().session() == nullptr || m_bar.isNull())
        return;
    m_bar->setProgress(tableProgress(*desk().session(), m_table.id));
    m_bar->setCounts(m_filler->verdictCounts());
    m_bar->setUnconfirmed(static_cast<int>(unconfirmedIn(*desk().session(), m_table).size()), !readOnly);
}

BasisPanel &FormPage::panel()
{
    if (m_panel.isNull()) {
        m_panel = new BasisPanel(desk(), this);
        m_panel->hide();
    }
    return *m_panel;
}

QWidget *FormPage::panelWidget()
{
    return &panel();
}

void FormPage::save(FormItem &item)
{
    if (desk().session() != nullptr)
        desk().sessions().setAnswer(toQt(item.item().id), item.editor().answer());
}

void FormPage::flush()
{
    for (FormItem *item : m_sheet->items())
        item->editor().flush();
    if (!m_panel.isNull())
        m_panel->flush();
}

void FormPage::focusMoved(QWidget *now)
{
    if (m_quiet || now == nullptr || !m_sheet->isAncestorOf(now))
        return;
    if (const FormItem *item = m_sheet->itemOf(now)) {
        m_scroll->ensureWidgetVisible(now, themeOf(this).u(6), themeOf(this).u(6));
        if (desk().attention().item != toQt(item->item().id))
            attend(*item);
    }
}

void FormPage::attend(const FormItem &item, const QString &requirement)
{
    Place place = Place::of(toQt(item.item().id));
    place.requirement = requirement;
    desk().attend(place);
}

void FormPage::follow(const Place &place)
{
    for (FormItem *item : m_sheet->items())
        item->setCurrent(place.item == toQt(item->item().id));
    if (place.page == toQt(m_table.id) && !place.item.isEmpty())
        m_lastItem = place.item;
}

const FormItem *FormPage::currentItem() const
{
    const auto &items = m_sheet->items();
    const auto found = std::find_if(items.begin(), items.end(), [](const FormItem *item) { return item->isCurrent(); });
    return found == items.end() ? nullptr : *found;
}

void FormPage::reveal(const Place &place)
{
    fitSheet();
    m_sheet->arrange();
    const QString wanted = place.item.isEmpty() ? m_lastItem : place.item;
    FormItem *item = m_sheet->item(fromQt(wanted));
    if (item == nullptr)
        item = m_sheet->items().front();
    attend(*item, place.requirement);
    follow(desk().attention());
    if (place.item.isEmpty())
        return;
    scrollTo(*item);
    m_quiet = true; // the attention is there already, with its requirement
    item->takeFocus(Qt::OtherFocusReason);
    m_quiet = false;
}

void FormPage::scrollTo(const FormItem &item)
{
    const QRect there = item.geometry();
    const int margin = std::min(themeOf(this).u(6), std::max(0, (m_scroll->viewport()->height() - there.height()) / 2));
    m_scroll->ensureVisible(there.left(), there.bottom(), 0, margin);
    m_scroll->ensureVisible(there.left(), there.top(), 0, margin);
}

void FormPage::goToNextUnanswered()
{
    flush();
    if (desk().session() == nullptr)
        return;
    // Behind the item in focus, else from the beginning of this table.
    const FormItem *current = currentItem();
    const Item *next = current == nullptr ? nextUnanswered(desk().sessions(), m_table.items.front(), true)
                                          : nextUnanswered(desk().sessions(), current->item(), false);
    if (next == nullptr) {
        //: 中文：五张问卷的每一项都已填写或标为不适用。
        desk().tell({Notice::Kind::Hint,
                     tr("Every item of the questionnaires is filled in or marked not applicable."),
                     {},
                     {}});
        return;
    }
    const Place place = Place::of(toQt(next->id));
    if (place.page == toQt(m_table.id))
        reveal(place);
    else
        desk().go(place);
}

void FormPage::showGuidance()
{
    panel().showGuidance();
}

void FormPage::writeNote(const FormItem &item)
{
    attend(item);
    if (auto *note = panel().findChild<QWidget *>(QStringLiteral("note_") + toQt(item.item().id)))
        note->setFocus(Qt::OtherFocusReason);
}

void FormPage::withdraw(const FormItem &item)
{
    const std::string id = item.item().id;
    desk().sessions().edit(QStringLiteral("not_applicable/") + toQt(id),
                           [id](AssessmentSession &session) { return session.setNotApplicable(id, std::nullopt); });
    m_sheet->item(id)->takeFocus(Qt::OtherFocusReason);
}

void FormPage::openMenu(FormItem &item, QWidget *field, const QPoint &position)
{
    attend(item);
    ItemActions actions;
    const std::string id = item.item().id;
    actions.applies = desk().session() == nullptr || !desk().session()->assessment().notApplicable.contains(id);
    actions.editable = desk().session() != nullptr && !desk().sessions().isReadOnly();
    actions.note = [this, &item] { writeNote(item); };
    actions.markNotApplicable = [this, id] {
        flush();
        NotApplicableDialog::ask(desk(), toQt(id), this);
    };
    actions.withdraw = [this, &item] { withdraw(item); };
    actions.copy = [this, &item] { QApplication::clipboard()->setText(inWords(item, desk().language())); };
    makeItemMenu(actions, field, this)->popup(position);
}

void FormPage::tellReadOnly()
{
    //: 中文：不能修改。%1
    desk().tell({Notice::Kind::Hint,
                 tr("Nothing can be changed here. %1").arg(desk().say(desk().sessions().readOnlyReason())),
                 {},
                 {}});
}

void FormPage::fitSheet()
{
    if (!isVisible())
        return; // its size is not known yet; it is fitted when it is shown
    const QWidget *view = m_scroll->viewport();
    m_sheet->setLeastHeight(view->height());
    m_sheet->fitWidth(std::max(view->width(), m_sheet->leastWidth()));
    m_sheet->setVisiblePart(QRect(-m_sheet->pos(), view->size()));
}

void FormPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fitSheet();
}

bool FormPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitSheet();
    return Page::eventFilter(watched, event);
}

void FormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_quiet = true; // fields are laid out anew; the officer did not move
        m_sheet->setLanguage(desk().language());
        m_quiet = false;
        if (!m_bar.isNull())
            m_bar->retranslate();
        m_filler->showStates();
        showHintAndBar();
        fitSheet();
    }
    Page::changeEvent(event);
}

} // namespace facet
