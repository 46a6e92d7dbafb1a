#include "compare/ChangeHtml.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "widgets/Labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace facet
{

namespace
{

class ChangeHtml
{
    Q_DECLARE_TR_FUNCTIONS(ChangeHtml)
};

QString coloured(const QString &html, const QColor &ink)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(ink.name(), html);
}

QString marked(const QString &text, const QColor &ink, const QColor &wash, const char *line)
{
    return QStringLiteral("<span style=\"color:%1;background-color:%2;text-decoration:%3\">%4</span>")
        .arg(ink.name(), wash.name(), QLatin1String(line), richText(text));
}

QString linesHtml(const std::vector<ChangedText> &lines, const Theme &theme)
{
    if (lines.empty())
        return {};
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">");
    for (const ChangedText &line : lines) {
        const bool same = line.before == line.after;
        QString value = runsHtml(line.runs, theme);
        if (same)
            //: 中文：（未变）
            value += coloured(richText(ChangeHtml::tr(" (unchanged)")), theme.colours().ink2);
        html += QStringLiteral("<tr><td style=\"padding-right:%1px\">%2</td><td>%3</td></tr>")
                    .arg(theme.u(3))
                    .arg(coloured(richText(toQt(line.label)), theme.colours().ink2), value);
    }
    return html + QStringLiteral("</table>");
}

QString linksHtml(const ChangeBlock &block, const std::pair<QString, QString> &sides)
{
    QStringList links;
    //: 中文：打开 %1
    if (!block.before.isEmpty())
        links.append(richLink(block.before, ChangeHtml::tr("Open in %1").arg(sides.first)));
    if (!block.after.isEmpty())
        links.append(richLink(block.after, ChangeHtml::tr("Open in %1").arg(sides.second)));
    return links.join(QStringLiteral("&nbsp;&nbsp; "));
}

QString numberCell(const QString &text)
{
    return QStringLiteral("<td align=\"right\">%1</td>").arg(text);
}

QString signedNumber(std::int64_t number)
{
    if (number == 0)
        return QStringLiteral("=");
    return (number > 0 ? QStringLiteral("+") : QStringLiteral("−")) + groupedNumber(number > 0 ? number : -number);
}

} // namespace

QString runsHtml(const WordRuns &runs, const Theme &theme)
{
    const Colours &colours = theme.colours();
    QString html;
    bool isBehindRemoved = false;
    for (const WordRun &run : runs) {
        if (isBehindRemoved && run.kind == WordRun::Kind::Added)
            html += QLatin1Char(' '); // sets the new text off from the one that it stands for
        isBehindRemoved = run.kind == WordRun::Kind::Removed;
        if (run.kind == WordRun::Kind::Removed)
            html += marked(toQt(run.text), colours.nonconform, colours.nonconformWash, "line-through");
        else if (run.kind == WordRun::Kind::Added)
            html += marked(toQt(run.text), colours.conform, colours.conformWash, "underline");
        else
            html += richText(toQt(run.text));
    }
    return html;
}

QString blockHtml(const ChangeBlock &block, const std::pair<QString, QString> &sides, const Theme &theme)
{
    QString html = QStringLiteral("<p style=\"margin:0\"><b>%1</b>").arg(richText(block.title));
    if (!block.note.isEmpty())
        html += QStringLiteral("&nbsp;&nbsp; ") + richText(block.note);
    html += QStringLiteral("</p>") + linesHtml(block.lines, theme);
    const QString links = linksHtml(block, sides);
    return links.isEmpty() ? html : html + QStringLiteral("<p style=\"margin:0\">%1</p>").arg(links);
}

QString usageHtml(const UsageChange &usage, const std::pair<QString, QString> &sides, std::size_t most,
                  const Theme &theme)
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"%1\"><tr>").arg(theme.u(1));
    //: 中文：系统
    const QString system = ChangeHtml::tr("System");
    //: 中文：月份
    const QString month = ChangeHtml::tr("Month");
    //: 中文：差
    const QString difference = ChangeHtml::tr("Difference");
    html += QStringLiteral("<td><b>%1</b></td><td><b>%2</b></td>").arg(richText(system), richText(month));
    for (const QString &name : {sides.first, sides.second, difference})
        html += numberCell(QStringLiteral("<b>%1</b>").arg(richText(name)));
    html += QStringLiteral("</tr>");
    const std::size_t shown = std::min(most, usage.counts.size());
    for (std::size_t index = 0; index < shown; ++index) {
        const UsageCount &count = usage.counts[index];
        //: 中文：未填
        const QString missing = coloured(richText(ChangeHtml::tr("blank")), theme.colours().ink2);
        html += QStringLiteral("<tr><td>%1</td><td>%2</td>")
                    .arg(count.system.empty() ? missing : richText(toQt(count.system)),
                         count.month.empty() ? missing : richText(toQt(count.month)));
        html += numberCell(groupedNumber(count.before)) + numberCell(groupedNumber(count.after)) +
                numberCell(signedNumber(count.after - count.before)) + QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    const std::int64_t leftOut = usage.leftOut + static_cast<std::int64_t>(usage.counts.size() - shown);
    if (leftOut > 0)
        //: 中文：另有 %1 行没有列出。
        html += QStringLiteral("<p>%1</p>")
                    .arg(richText(ChangeHtml::tr("%1 more lines are not listed.").arg(groupedNumber(leftOut))));
    return html;
}

} // namespace facet
