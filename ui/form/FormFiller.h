#pragma once

#include "desk/Desk.h"

#include <array>

namespace facet
{

class FormItem;
class FormSheet;

/// Brings what the session says onto a sheet: answers, verdicts, notices, flaws, marks of not applicable, notes.
class FormFiller
{
public:
    /// All references must outlive the object.
    FormFiller(Desk &desk, const Table &table, FormSheet &sheet);

    /// Everything anew; what is typed and not handed over is given up (another assessment is open).
    void reload();
    /// Everything but the answers (another language).
    void showStates();
    /// What the change concerns.
    void refresh(const Change &change);
    /// How many of the requirements that the table serves have each verdict, in the order of Verdict.
    [[nodiscard]] std::array<int, 5> verdictCounts() const;

private:
    void showAnswer(FormItem &item);
    void showState(std::size_t index);

    Desk &m_desk;
    const Table &m_table;
    FormSheet &m_sheet;
};

/// The first item behind `from` (or `from` itself, if asked) in the guide's order that is neither answered nor marked
/// not applicable, beginning again after the last; nullptr when there is none. An assessment must be open.
[[nodiscard]] const Item *nextUnanswered(const SessionModel &sessions, const Item &from, bool including);

} // namespace facet
