#pragma once

#include "records/FieldEditor.h"

#include <QTimer>

class QVBoxLayout;

namespace facet
{

/// One line of the row form: label, control, and beneath it what is wrong with the value. What is typed is written
/// after a pause of 400 ms and when the focus leaves.
class RecordField final : public QWidget
{
    Q_OBJECT

public:
    RecordField(Desk &desk, const Table &table, std::size_t field, QWidget *parent);

    /// Shows the stored value; what is being typed stays.
    void show(const FieldValue &value, const std::vector<CellProblem> &problems);
    void setEditable(bool editable) { m_editor->setEditable(editable); }
    /// Writes at once what is typed and not yet written.
    void flush();
    /// Lets go of what is typed: another row is to be shown.
    void forget();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void edited(std::size_t field, const facet::FieldValue &value);
    void entered(std::size_t field); ///< has the keyboard now
    void declined(const QString &message);
    void requirementChosen(const QString &requirement);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showProblems(const std::vector<CellProblem> &problems);
    void addMessage(const CellProblem &problem);
    void arrange();
    [[nodiscard]] bool needsLineOfItsOwn() const;

    Desk &m_desk;
    const Table &m_table;
    std::size_t m_field;
    FieldEditor *m_editor;
    QLabel *m_label;
    QWidget *m_messages;
    QVBoxLayout *m_messageColumn;
    std::vector<CellProblem> m_shown;
    QTimer m_pause;
    bool m_dirty = false;
};

} // namespace facet
