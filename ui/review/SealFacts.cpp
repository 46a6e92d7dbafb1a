#include "review/SealFacts.h"

#include "desk/FinalReason.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <vector>

namespace facet
{

namespace
{

struct DigestLine {
    QString of;
    QString method;
    QString digest;
};

/// Two lines: one for each method.
void addLines(std::vector<DigestLine> &lines, const QString &of, const DigestPair &pair)
{
    lines.push_back({of, QStringLiteral("SM3"), toQt(pair.sm3)});
    lines.push_back({QString(), QStringLiteral("SHA-256"), toQt(pair.sha256)});
}

QString plainDigests(const std::vector<DigestLine> &lines)
{
    QString text;
    for (const DigestLine &line : lines)
        text += (line.of.isEmpty() ? QString() : line.of + QLatin1Char('\n')) + line.method + QLatin1Char(' ') +
                line.digest + QLatin1Char('\n');
    return text;
}

QString digestTable(const std::vector<DigestLine> &lines)
{
    QString html = QStringLiteral("<table cellspacing='0'>");
    for (const DigestLine &line : lines)
        html += QStringLiteral("<tr><td style='padding-right:18px'>%1</td><td style='padding-right:12px'>%2</td>"
                               "<td>%3</td></tr>")
                    .arg(line.of.toHtmlEscaped(), line.method, line.digest);
    return html + QStringLiteral("</table>");
}

} // namespace

SealFacts::SealFacts(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(makeLabel(QString(), this, TypeStep::Title, Ink::Primary, true, true)),
      m_digests(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)),
      m_copy(new Button(QString(), ButtonKind::Plain, this)),
      m_reports(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true))
{
    setObjectName(QStringLiteral("sealFacts"));
    m_digests->setObjectName(QStringLiteral("sealDigest"));
    m_copy->setObjectName(QStringLiteral("copyDigest"));
    m_reports->setObjectName(QStringLiteral("sealReports"));
    m_copy->setFacetIcon(Icon::Copy);
    for (QLabel *label : {m_head, m_digests, m_reports}) {
        label->setTextFormat(label == m_digests ? Qt::RichText : Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_digests);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_reports);
    followTheme(this, [column](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(2));
        column->setSpacing(theme.u(2));
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copied); });
}

void SealFacts::refresh()
{
    setVisible(m_desk.sessions().isFinal());
    if (!m_desk.sessions().isFinal())
        return;
    const auto seal = sealOf(m_desk.session()->workbook(), m_desk.session()->assessment().header.id);
    if (!seal || !seal->has_value()) {
        m_head->setText(m_desk.say(m_desk.sessions().readOnlyReason()));
        return;
    }
    //: 中文：由 %1 于 %2 封存
    m_head->setText(tr("Sealed by %1 on %2").arg(toQt((*seal)->reviewer), localMinute((*seal)->sealedAt)));
    std::vector<DigestLine> lines;
    addLines(lines, /*: 中文：评估 */ tr("Assessment"), (*seal)->assessment);
    addLines(lines, /*: 中文：结果 */ tr("Result"), (*seal)->result);
    //: 中文：规则目录（%1 版）
    addLines(lines, tr("Catalogue (version %1)").arg(toQt((*seal)->catalogueVersion)), (*seal)->catalogue);
    m_digests->setText(digestTable(lines));
    m_copied = plainDigests(lines);
    //: 中文：复制摘要
    m_copy->setText(tr("Copy the digests"));
    m_reports->setText(reportWords());
}

void SealFacts::focusCopy()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

QString SealFacts::reportWords() const
{
    const auto reports = exportedReports(m_desk.session()->workbook(), m_desk.session()->assessment().header.id);
    if (!reports)
        return m_desk.say(reports.error().message);
    if (reports->empty())
        //: 中文：还没有从封存的评估导出过报告。
        return tr("No report was exported from the sealed assessment yet.");
    //: 中文：已导出的报告：
    QStringList lines{tr("Exported reports:")};
    for (const ExportedReport &report : *reports)
        lines.append(localMinute(report.exportedAt) + QStringLiteral("  ") + toQt(report.fileName) +
                     QStringLiteral("  SM3 ") + toQt(report.digest.sm3));
    return lines.join(QLatin1Char('\n'));
}

} // namespace facet
