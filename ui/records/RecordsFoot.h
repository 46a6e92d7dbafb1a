#pragma once

#include "records/RecordsQuery.h"
#include "widgets/Section.h"

namespace facet
{

class ElidedLabel;
class LinkLabel;
class TextField;

/// Beneath the grid: which rows are in sight, how many match, what is being done beside the window, and the way to a
/// row by its number. Object names: sightLabel, workLabel, workLink, showAllLink, goToRowField.
class RecordsFoot final : public Bar
{
    Q_OBJECT

public:
    explicit RecordsFoot(QWidget *parent);

    /// What there is to say.
    struct Sight {
        int first = -1; ///< row of the grid in sight, from 0; -1: none
        int last = -1;
        std::int64_t matches = 0;
        std::int64_t total = 0;
        QString unit;
        bool readOnly = false;
        bool filtered = false;
        RecordsQuery::State state = RecordsQuery::State::All;
        int strays = 0;
        bool outdated = false;
        QString work; ///< something else that is being done beside the window; empty: nothing
    };
    void show(const Sight &sight);
    void retranslate();

Q_SIGNALS:
    void stopWanted();
    void showAllWanted();
    void applyAgainWanted();
    /// By its number in the table, from 1.
    void rowWanted(std::int64_t number);
    /// The number typed is no row; `message` says what is asked for.
    void declined(const QString &message);

private:
    [[nodiscard]] QString sightWords(const Sight &sight) const;
    void showWork(const Sight &sight);
    void goToRow();

    ElidedLabel *m_sight;
    QLabel *m_work;
    LinkLabel *m_workLink;
    LinkLabel *m_showAll;
    QLabel *m_goToWord;
    TextField *m_goTo;
    std::int64_t m_rows = 0;
    bool m_stops = false; ///< the link stops what is being done; else it applies the filter again
};

} // namespace facet
