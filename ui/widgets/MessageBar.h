#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace facet
{

class Button;
class LinkLabel;

/// A message under the page bar that stays until it is solved or closed.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Done,   ///< tick; the action is usually 撤销
        Failed, ///< says what is safe and what to do
        Notice
    };

    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);
    void setMessage(Kind kind, const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The link at the right; empty takes it away.
    void setAction(const QString &text);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QLabel *m_text;
    LinkLabel *m_action;
    Button *m_close;
};

/// The place for message bars: newest on top, one per key, hidden while empty.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);
    /// Shows a message and returns its bar for connecting actionTriggered. The same `key` replaces the earlier bar
    /// (and its connections). The bar deletes itself when closed or its action was triggered.
    MessageBar *post(MessageBar::Kind kind, const QString &text, const QString &action = QString(),
                     const QString &key = QString());
    /// Takes the message with this key away: it is solved.
    void solve(const QString &key);
    [[nodiscard]] int count() const;

private:
    void drop(MessageBar *bar);

    QVBoxLayout *m_layout;
};

} // namespace facet
