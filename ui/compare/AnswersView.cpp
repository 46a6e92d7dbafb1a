#include "compare/AnswersView.h"

#include "compare/ChangeHtml.h"
#include "compare/ChangeWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QFrame>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace facet
{

namespace
{

/// More would take the text view seconds to lay out; exports have all.
constexpr std::size_t mostRows = 200;
constexpr std::size_t mostMonths = 500;

QString heading(const QString &words, const Theme &theme)
{
    return QStringLiteral(
               "<p style=\"margin-top:%1px;margin-bottom:%2px\"><span style=\"font-size:%3px\"><b>%4</b></span></p>")
        .arg(theme.u(5))
        .arg(theme.u(1))
        .arg(QFontInfo(theme.font(TypeStep::Title)).pixelSize())
        .arg(richText(words));
}

} // namespace

AnswersView::AnswersView(Desk &desk, QWidget *parent) : QTextBrowser(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("changedAnswers"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT placeRequested(link.toString()); });
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TypeStep::Table));
        QPalette colours = palette();
        colours.setColor(QPalette::Dark, theme.colours().line); // the rules between the answers
        setPalette(colours);
        document()->setDocumentMargin(theme.u(6));
        fill();
    });
    retranslate();
}

void AnswersView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    fill();
}

void AnswersView::retranslate()
{
    setAccessibleName(/*: 中文：填写内容的变化 */ tr("What was filled in differently"));
    fill();
}

void AnswersView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_stale)
        fill();
}

void AnswersView::fill()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const int scroll = verticalScrollBar()->value();
    setHtml(m_comparison == nullptr ? QString() : html());
    verticalScrollBar()->setValue(scroll);
}

QString AnswersView::targetHtml(const std::string &target) const
{
    const Theme &theme = themeOf(this);
    const auto sides = sideNames(m_comparison->before.header, m_comparison->after.header);
    const ChangeBlocks found = changeBlocks(m_desk, *m_comparison, target, mostRows);
    QString html;
    for (const ChangeBlock &block : found.blocks)
        html += QStringLiteral("<div style=\"margin-top:%1px\">%2</div><hr>")
                    .arg(theme.u(2))
                    .arg(blockHtml(block, sides, theme));
    if (found.leftOut > 0)
        //: 中文：另有 %1 行变化没有列在这里。
        html += QStringLiteral("<p>%1</p>")
                    .arg(richText(tr("%1 more changed rows are not listed here.")
                                      .arg(groupedNumber(static_cast<std::int64_t>(found.leftOut)))));
    return html;
}

QString AnswersView::tableHtml(const Table &table, const std::vector<std::string> &targets) const
{
    QString html;
    for (const std::string &target : targets) {
        if (target == table.id || target.starts_with(table.id + "."))
            html += targetHtml(target);
    }
    const bool usage = table.id == "A.7" && m_comparison->usage.differs;
    if (usage)
        html += usageHtml(m_comparison->usage, sideNames(m_comparison->before.header, m_comparison->after.header),
                          mostMonths, themeOf(this));
    return html.isEmpty() ? html
                          : heading(toQt(table.id) + QLatin1Char(' ') + m_desk.say(table.name), themeOf(this)) + html;
}

QString AnswersView::html() const
{
    const std::vector<std::string> targets = changedTargets(m_desk.catalogue(), *m_comparison);
    if (targets.empty())
        //: 中文：两次填写的内容没有不同。
        return QStringLiteral("<p>%1</p>").arg(richText(tr("Both were filled in alike.")));
    QString html;
    for (const Table &table : m_desk.catalogue().tables())
        html += tableHtml(table, targets);
    QString rest;
    for (const std::string &target : targets) {
        if (target.find('/') != std::string::npos)
            rest += targetHtml(target);
    }
    if (!rest.isEmpty())
        //: 中文：人工判定与参数
        html += heading(tr("Judgements and parameters"), themeOf(this)) + rest;
    return html;
}

} // namespace facet
