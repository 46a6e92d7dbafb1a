#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"
#include "window/Search.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace facet
{

class SearchField;

/// The search field in the menu bar with its list of hits: items, answers, notes at once, record rows as they are
/// found. Down goes into the list, Enter goes to the hit, Escape closes.
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(Desk &desk, QWidget *parent = nullptr);
    /// Puts the cursor into the field, with what is there selected.
    void start();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);
    void searchRecords(const QString &text);
    void showHits();
    void follow(int index);
    void close();
    void placePopup();

    Desk &m_desk;
    SearchField *m_field;
    QWidget *m_popup;
    QLabel *m_state;
    QListWidget *m_list;
    Job m_job;
    QString m_text;
    std::vector<SearchHit> m_hits;
    std::shared_ptr<std::vector<SearchHit>> m_found;
};

} // namespace facet
