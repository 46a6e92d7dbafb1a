#pragma once

#include "widgets/TextField.h"

class QDate;
class QTimer;

namespace facet
{

/// Search: icon, placeholder, shortcut hint while empty, cross to clear (also Escape).
class SearchField : public TextField
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    /// Grey words at the right while the field is empty: "Ctrl+F". Display only.
    void setShortcutHint(const QString &hint);
    /// Shows a text as if it had been searched for already: without searchChanged().
    void setSearched(const QString &text);

Q_SIGNALS:
    /// 250 ms after the last keystroke, at once on Enter and on clearing.
    void searchChanged(const QString &text);

protected:
    void paintExtras(QPainter &painter) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect clearArea() const;
    void announce();

    QString m_hint;
    QString m_announced;
    QTimer *m_pause;
};

/// A date (or date and time) as text with a calendar to choose from (button, Alt+Down, F4). Keeps any text typed.
class DateField : public TextField
{
    Q_OBJECT

public:
    enum class Kind { Date, DateTime };

    explicit DateField(QWidget *parent = nullptr, Kind kind = Kind::Date, FieldLook look = FieldLook::Framed);
    /// Opens the calendar at the date typed, or today.
    void openCalendar();

Q_SIGNALS:
    /// A day was taken from the calendar; the text is YYYY-MM-DD, a time typed before is kept after it. textEdited is
    /// emitted as well.
    void dateChosen(const QString &text);

protected:
    void paintExtras(QPainter &painter) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect iconArea() const;
    void take(const QDate &date);

    Kind m_kind;
};

} // namespace facet
