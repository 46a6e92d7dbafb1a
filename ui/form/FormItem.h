#pragma once

#include "form/ItemProblems.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace facet
{

class AnswerEditor;
class NotApplicableLine;
class NoticeLine;

/// An item within the printed frame: number, question and boxes, beneath them what does not agree and why it does not
/// apply. Object name: item_<id>.
class FormItem final : public QWidget
{
    Q_OBJECT

public:
    /// `first`: no hairline above.
    FormItem(const Item &item, Language language, bool first, QWidget *parent);

    [[nodiscard]] const Item &item() const { return m_item; }
    [[nodiscard]] AnswerEditor &editor() const { return *m_editor; }

    void setNotices(const std::vector<ItemNotice> &notices);
    /// The reason when the item is marked not applicable.
    void setNotApplicable(const std::optional<QString> &reason, bool readOnly);
    /// Tint and accent bar: the officer is here.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    void setLanguage(Language language);
    /// Puts the keyboard into the first control, or on 撤销 when the item does not apply.
    void takeFocus(Qt::FocusReason reason);

Q_SIGNALS:
    /// A click beside the controls.
    void pressed();
    void menuRequested(QWidget *field, const QPoint &globalPosition);
    void linkActivated(const QString &target, const QString &requirement);
    void withdrawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    const Item &m_item;
    Language m_language;
    bool m_first;
    bool m_current = false;
    bool m_readOnly = false;
    QVBoxLayout *m_column;
    AnswerEditor *m_editor;
    NotApplicableLine *m_notApplicable = nullptr;
    std::optional<QString> m_reason;
    std::vector<NoticeLine *> m_lines;
    std::vector<ItemNotice> m_notices;
};

} // namespace facet
