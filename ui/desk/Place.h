#pragma once

#include <QMetaType>
#include <QString>

namespace facet
{

/// Somewhere in the open assessment that a link, a search result or the keyboard can go to.
struct Place {
    /// "library", "A.1" … "A.9", "findings", "report", "history".
    QString page;
    QString item;        ///< "A.1.4" on a questionnaire page
    qint64 row = 0;      ///< row id on a record page; 0: none
    int field = -1;      ///< index in Table::fields; -1: none
    QString requirement; ///< "5.2.1-a" on the findings page, or the one to show first in the panel

    /// The place of an item or record table id: "A.1.4" is on page A.1, "A.7" is page A.7.
    [[nodiscard]] static Place of(const QString &itemOrTable);

    bool operator==(const Place &) const = default;
};

} // namespace facet

Q_DECLARE_METATYPE(facet::Place)
