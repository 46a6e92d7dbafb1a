#pragma once

#include "widgets/Section.h"

namespace facet
{

class TextField;

/// Beneath the grid: which rows are in sight, and the way to a row by its number. Object names: sightLabel,
/// goToRowField.
class RecordsFoot final : public Bar
{
    Q_OBJECT

public:
    explicit RecordsFoot(QWidget *parent);

    /// First and last row in sight (from 0; -1: none) of `rows`, counted in `unit`.
    void setSight(int first, int last, int rows, const QString &unit, bool readOnly);
    void retranslate();

Q_SIGNALS:
    void rowWanted(int row);
    /// The number typed is no row; `message` says what is asked for.
    void declined(const QString &message);

private:
    void goToRow();

    QLabel *m_sight;
    QLabel *m_goToWord;
    TextField *m_goTo;
    int m_rows = 0;
};

} // namespace facet
