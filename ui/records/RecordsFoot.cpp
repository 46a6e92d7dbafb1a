#include "records/RecordsFoot.h"

#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QHBoxLayout>

namespace facet
{

RecordsFoot::RecordsFoot(QWidget *parent)
    : Bar(Bar::Place::Foot, parent), m_sight(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary)),
      m_goToWord(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary)), m_goTo(new TextField(this))
{
    m_sight->setObjectName(QStringLiteral("sightLabel"));
    m_goTo->setObjectName(QStringLiteral("goToRowField"));
    m_goToWord->setBuddy(m_goTo);
    row()->addWidget(m_sight, 1);
    row()->addWidget(m_goToWord);
    row()->addWidget(m_goTo);
    followTheme(this, [this](const Theme &theme) { m_goTo->setFixedSize(theme.u(25), theme.u(6.5)); });
    connect(m_goTo, &QLineEdit::returnPressed, this, &RecordsFoot::goToRow);
    connect(m_goTo, &QLineEdit::textEdited, this, [this] { m_goTo->setFlaw(Flaw::None); });
    retranslate();
}

void RecordsFoot::setSight(int first, int last, int rows, const QString &unit, bool readOnly)
{
    m_rows = rows;
    QString words;
    if (first >= 0) {
        const QString total = groupedNumber(rows) + QLatin1Char(' ') + unit;
        //: 中文：第 %1–%2 行，共 %3
        words = tr("Rows %1–%2 of %3").arg(groupedNumber(first + 1), groupedNumber(last + 1), total);
    }
    if (readOnly) {
        //: 中文：只读，不能修改
        const QString hint = tr("read-only, can't be changed");
        words = words.isEmpty() ? hint : QString(words + QStringLiteral(" · ") + hint);
    }
    m_sight->setText(words);
    m_goTo->setVisible(first >= 0);
    m_goToWord->setVisible(first >= 0);
}

void RecordsFoot::goToRow()
{
    bool valid = false;
    const int row = m_goTo->text().remove(QLatin1Char(',')).trimmed().toInt(&valid);
    if (!valid || row < 1 || row > m_rows) {
        //: 中文：请输入 1 到 %1 之间的行号。
        const QString asked = tr("Enter a row number from 1 to %1.").arg(groupedNumber(m_rows));
        m_goTo->setFlaw(Flaw::Problem, asked);
        return Q_EMIT declined(asked);
    }
    m_goTo->setFlaw(Flaw::None);
    m_goTo->clear();
    Q_EMIT rowWanted(row - 1);
}

void RecordsFoot::retranslate()
{
    //: 中文：跳到行
    m_goToWord->setText(tr("Go to row"));
    //: 中文：行号
    m_goTo->setPlaceholderText(tr("Row number"));
    m_goTo->setAccessibleName(m_goToWord->text());
}

} // namespace facet
