#include "window/SearchBox.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/StylePainting.h"
#include "theme/ThemeSource.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"
#include "widgets/LineDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::size_t rowLimit = 50;
constexpr std::size_t listLimit = 300;
constexpr double hitUnits = 6.5;
constexpr double hitMargin = 2;

/// What was found, over the page.
class Sheet final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &colours = themeOf(this).colours();
        paintSheet(painter, rect(), colours.paper, colours.edge);
    }
};

} // namespace

SearchBox::SearchBox(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_field(new SearchField(QString(), this)), m_popup(new Sheet(window())),
      m_state(makeLabel(QString(), m_popup, TypeStep::Note, Ink::Secondary)), m_list(new QListWidget(m_popup))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setShortcutHint(QStringLiteral("Ctrl+F"));
    m_field->installEventFilter(this);
    m_popup->setObjectName(QStringLiteral("searchPopup"));
    m_popup->hide();
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new LineDelegate(hitUnits, hitMargin, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_popup);
    column->addWidget(m_state);
    column->addWidget(m_list);
    followTheme(this, [this, row, column](const Theme &theme) {
        m_field->setWidthUnits(74, 40);
        row->setContentsMargins(0, 0, theme.u(3), 0);
        column->setContentsMargins(1, theme.u(1.5), 1, theme.u(1));
        column->setSpacing(theme.u(1));
        m_state->setContentsMargins(theme.u(2), 0, theme.u(2), 0);
        m_list->setFont(theme.font(TypeStep::Table));
    });
    connect(m_field, &SearchField::searchChanged, this, &SearchBox::search);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { follow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { follow(m_list->row(item)); });
    connect(&m_job, &Job::succeeded, this, [this] {
        if (m_found)
            m_hits.insert(m_hits.end(), m_found->begin(), m_found->end());
        showHits();
    });
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            m_state->setText(m_desk.say(error.message));
    });
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, [this] {
        close();
        m_field->setEnabled(m_desk.session() != nullptr);
    });
    m_field->setEnabled(desk.session() != nullptr);
    retranslate();
}

void SearchBox::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_text.isEmpty())
        search(m_field->text());
}

void SearchBox::retranslate()
{
    //: 中文：搜索评估项、填写内容、记录
    m_field->setPlaceholderText(tr("Search items, answers, records"));
    m_field->setAccessibleName(tr("Search items, answers, records"));
}

void SearchBox::search(const QString &text)
{
    m_text = text.trimmed();
    m_hits.clear();
    const AssessmentSession *session = m_desk.session();
    if (m_text.isEmpty() || session == nullptr) {
        close();
        return;
    }
    m_hits = searchAnswers(*session, m_text, m_desk.language());
    searchRecords(m_text);
    showHits();
}

void SearchBox::searchRecords(const QString &text)
{
    const AssessmentSession &session = *m_desk.session();
    const std::string workbook = session.workbook().path();
    const std::string id = session.assessment().header.id;
    const Catalogue &catalogue = m_desk.catalogue();
    const Language language = m_desk.language();
    auto found = std::make_shared<std::vector<SearchHit>>();
    m_found = found;
    m_job.start([&catalogue, workbook, id, text, language, found](const Job::Report &report) -> Expected<void> {
        auto hits = searchRows(catalogue, workbook, id, text, language, rowLimit, [&report] { return report(0); });
        if (!hits)
            return tl::unexpected<Error>(hits.error());
        *found = std::move(*hits);
        return {};
    });
}

void SearchBox::showHits()
{
    m_list->clear();
    const std::size_t shown = std::min(m_hits.size(), listLimit);
    for (std::size_t index = 0; index < shown; ++index) {
        const SearchHit &hit = m_hits[index];
        auto *item = new QListWidgetItem(hit.where + QStringLiteral("    ") +
                                             QString(hit.text).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                                         m_list);
        item->setToolTip(hit.text.left(500));
    }
    if (m_job.isRunning())
        //: 中文：找到 %1 处，正在查找记录…
        m_state->setText(tr("%1 found, looking through the records…").arg(groupedNumber(std::ssize(m_hits))));
    else if (m_hits.empty())
        //: 中文：没有找到「%1」。试试更短的词，或表中的编号。
        m_state->setText(tr("Nothing found for \"%1\". Try a shorter word or a number of a table.").arg(m_text));
    else
        //: 中文：找到 %1 处
        m_state->setText(tr("%1 found").arg(groupedNumber(std::ssize(m_hits))));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    placePopup();
}

void SearchBox::placePopup()
{
    const Theme &theme = themeOf(this);
    const int width = std::max(m_field->width(), theme.u(150));
    const int rows = std::clamp(m_list->count(), 0, 12);
    m_list->setVisible(rows > 0);
    const int head = m_state->sizeHint().height() + theme.u(3) + 2;
    const int height = head + (rows > 0 ? rows * m_list->sizeHintForRow(0) + theme.u(1) : 0);
    const QPoint corner = m_field->mapTo(window(), QPoint(m_field->width() - width, m_field->height() + 2));
    m_popup->setGeometry(QRect(corner, QSize(width, height)));
    m_popup->raise();
    m_popup->show();
}

void SearchBox::follow(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_hits.size())
        return;
    const Place place = m_hits[static_cast<std::size_t>(index)].place;
    close();
    m_desk.go(place);
}

void SearchBox::close()
{
    m_job.cancel();
    m_popup->hide();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_list->hasFocus() && !m_field->hasFocus())
        close();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && m_popup->isVisible()) {
        close();
        m_field->setFocus();
        return true;
    }
    if (watched == m_field && m_popup->isVisible()) {
        if (key == Qt::Key_Down && m_list->count() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_field->text().trimmed() == m_text) {
            follow(m_list->currentRow());
            return true;
        }
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentRow() == 0) {
        m_field->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace facet
