#pragma once

#include "panel/ReasonDialog.h"

namespace facet
{

/// Asks why an item or a whole record table does not apply; the reason is obligatory. One that is marked already can be
/// reworded or withdrawn. Object names: notApplicableDialog and those of ReasonDialog.
class NotApplicableDialog final : public ReasonDialog
{
    Q_OBJECT

public:
    /// Opens the dialog over `parent` and returns at once. In a read-only workbook it tells so instead.
    static void ask(Desk &desk, const QString &itemOrTable, QWidget *parent);

protected:
    [[nodiscard]] SessionModel::Edit acceptedEdit() const override;

private:
    NotApplicableDialog(Desk &desk, const QString &target, QWidget *parent);
    void describe();

    QString m_target;
};

} // namespace facet
