#pragma once

#include "desk/Desk.h"

#include "drawing/Controls.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace facet
{

class CheckBox;
class Choice;
class NumberBlank;
class TextField;

/// The control of one field in the row form. It shows a value, tells every change by hand, and knows whether the change
/// is complete (a box ticked) or still being typed.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent) : QWidget(parent) {}
    [[nodiscard]] virtual FieldValue value() const = 0;
    /// Shows the value without a signal.
    virtual void setValue(const FieldValue &value) = 0;
    virtual void setFlaw(Flaw flaw, const QString &message) = 0;
    virtual void setEditable(bool editable) = 0;

    /// What stands at the right end of the label's line, such as the sum of counts; null when there is nothing.
    [[nodiscard]] virtual QWidget *labelEnd() const { return nullptr; }
    /// Labels of codes, and the accessible name of the field.
    virtual void retranslate(const QString &name, Language language) = 0;

Q_SIGNALS:
    void typed();     ///< more may follow
    void completed(); ///< to be written now
    void left();      ///< the keyboard goes elsewhere: what was typed is complete
    void declined(const QString &message);

protected:
    void holdAlone(QWidget *control);
};

/// Text, dates and times: what is typed is kept as it is.
class TextEditorField final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditorField(Desk &desk, const Table &table, std::size_t field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setFlaw(Flaw flaw, const QString &message) override;
    void setEditable(bool editable) override;
    void retranslate(const QString &name, Language language) override;

private:
    TextField *m_text;
    bool m_isTime;
};

class ChoiceEditorField final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditorField(const Field &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setFlaw(Flaw flaw, const QString &message) override;
    void setEditable(bool editable) override;
    void retranslate(const QString &name, Language language) override;

private:
    const Field &m_field;
    Choice *m_choice;
};

class ChecksEditorField final : public FieldEditor
{
    Q_OBJECT

public:
    ChecksEditorField(const Field &field, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setFlaw(Flaw flaw, const QString &message) override;
    void setEditable(bool editable) override;
    void retranslate(const QString &name, Language language) override;

private:
    const Field &m_field;
    std::vector<CheckBox *> m_boxes;
};

/// A labelled number for each category, and their sum.
class TallyEditorField final : public FieldEditor
{
    Q_OBJECT

public:
    TallyEditorField(const Field &field, QWidget *parent);
    [[nodiscard]] QWidget *labelEnd() const override { return m_total; }
    [[nodiscard]] FieldValue value() const override;
    void setValue(const FieldValue &value) override;
    void setFlaw(Flaw flaw, const QString &message) override;
    void setEditable(bool editable) override;
    void retranslate(const QString &name, Language language) override;

private:
    void showSum();
    const Field &m_field;
    std::vector<NumberBlank *> m_numbers;
    std::vector<QLabel *> m_labels;
    QWidget *m_total;
    QLabel *m_sumWord;
    QLabel *m_sum;
};

/// The editor for a field's type, with object names rowField_ID (of the control itself; rowField_ID_CODE for boxes and
/// numbers).
[[nodiscard]] FieldEditor *makeFieldEditor(Desk &desk, const Table &table, std::size_t field, QWidget *parent);

} // namespace facet
