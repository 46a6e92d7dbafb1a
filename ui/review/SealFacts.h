#pragma once

#include "desk/Desk.h"
#include "workbook/Seals.h"

#include <QWidget>

class QLabel;

namespace facet
{

class Button;

/// Who sealed the open assessment and when, its digests, and the reports that were exported from it. Hidden while it is
/// not sealed. Object names: sealFacts, sealDigest, copyDigest, sealReports.
class SealFacts final : public QWidget
{
    Q_OBJECT

public:
    SealFacts(Desk &desk, QWidget *parent);
    void refresh();
    /// The button that copies the digests.
    void focusCopy();

private:
    [[nodiscard]] QString reportWords() const;

    Desk &m_desk;
    QLabel *m_head;
    QLabel *m_digests;
    QString m_copied; ///< the digests as plain text
    Button *m_copy;
    QLabel *m_reports;
};

} // namespace facet
