#pragma once

#include "desk/Page.h"

#include <QPointer>

#include <memory>

class QScrollArea;

namespace facet
{

class BasisPanel;
class FormBar;
class FormFiller;
class FormItem;
class FormSheet;

/// A questionnaire (A.1, A.3, A.5, A.6, A.8) as the guide prints it, filled in directly on the sheet. What is ticked is
/// saved at once, what is typed after a pause of 400 ms and whenever the focus or the page changes.
///
/// Object names: page_A.5, formScroll, item_A.5.3, option_A.5.3_yes, detail_A.5.3_retention, number_A.1.4, text_A.1.10,
/// tally_A.1.5_key, list_A.5.2, cell_A.5.2_1_type, mark_A.5.3_5.4.2-b, notice_A.1.5_1, notApplicableLine_A.5.5, and
/// those of FormBar.
class FormPage final : public Page
{
    Q_OBJECT

public:
    FormPage(Desk &desk, const QString &tableId, QWidget *parent = nullptr);
    ~FormPage() override;

    [[nodiscard]] QWidget *barWidget() override;
    [[nodiscard]] QWidget *panelWidget() override;
    /// Scrolls the item into view and puts the keyboard into its first control. Without an item the place of the last
    /// visit is shown and the keyboard stays where it is.
    void reveal(const Place &place) override;
    void flush() override;
    void showGuidance() override;
    /// From the item in focus on: the next one that is neither answered nor marked, on this questionnaire or the ones
    /// after it, beginning again at A.1.
    void goToNextUnanswered() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] BasisPanel &panel(); ///< made when it is first wanted
    void connectItem(FormItem *item);
    void reload();
    void showHintAndBar();
    void save(FormItem &item);
    void focusMoved(QWidget *now);
    void follow(const Place &place);
    void attend(const FormItem &item, const QString &requirement = {});
    void openMenu(FormItem &item, QWidget *field, const QPoint &position);
    void writeNote(const FormItem &item);
    void withdraw(const FormItem &item);
    void tellReadOnly();
    void fitSheet();
    void scrollTo(const FormItem &item);
    [[nodiscard]] const FormItem *currentItem() const;

    const Table &m_table;
    QPointer<FormBar> m_bar;
    QPointer<BasisPanel> m_panel;
    QScrollArea *m_scroll;
    FormSheet *m_sheet;
    std::unique_ptr<FormFiller> m_filler;
    QString m_lastItem;   ///< where the officer was on this page
    bool m_quiet = false; ///< focus moves of our own doing
};

} // namespace facet
