#pragma once

#include "drawing/Controls.h"

#include <QComboBox>

namespace facet
{

/// Drop-down in both looks. Options carry ids; the wheel changes nothing unless the field has focus.
///     choice->addOption(QStringLiteral("separate"), tr("Separate consent"));
class Choice : public QComboBox
{
    Q_OBJECT

public:
    explicit Choice(QWidget *parent = nullptr, FieldLook look = FieldLook::Framed);

    void addOption(const QString &id, const QString &text);
    /// Id of what is chosen; empty when nothing is.
    [[nodiscard]] QString currentId() const;
    /// Shows an option without optionChosen(); an unknown or empty id shows the placeholder.
    void setCurrentId(const QString &id);
    void setFlaw(Flaw flaw, const QString &message = QString());
    [[nodiscard]] Flaw flaw() const { return m_flaw; }
    /// Lets the officer choose nothing again (Delete, Backspace).
    void setClearable(bool clearable);
    /// Grey words before the chosen text: "Clause  all".
    void setPrefix(const QString &prefix);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

Q_SIGNALS:
    /// By hand only; empty when cleared.
    void optionChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int widestOption() const;

    FieldLook m_look;
    Flaw m_flaw = Flaw::None;
    bool m_clearable = false;
    QString m_prefix;
};

/// Drop-down that looks like an inline blank.
class InlineChoice : public Choice
{
    Q_OBJECT

public:
    explicit InlineChoice(QWidget *parent = nullptr);
};

/// Drop-down of a filter row: as wide as its widest option, with a prefix that says what it filters.
class FilterBox : public Choice
{
    Q_OBJECT

public:
    explicit FilterBox(const QString &prefix, QWidget *parent = nullptr);
};

/// Keeps the wheel from changing a foreign widget (QSpinBox, QDateEdit, QSlider …) that has no focus; the page scrolls.
void guardWheel(QWidget *widget);

} // namespace facet
