#pragma once

#include "base/Error.h"
#include "workbook/ChangeMark.h"
#include "workbook/Workbook.h"

#include <atomic>
#include <future>
#include <string>
#include <vector>

namespace facet
{

/// The list of a workbook's assessments, read by a connection of its own while the window is being made: with ten
/// thousand of them it is there when the library is shown, and not only then begun.
class ListAhead final
{
public:
    ListAhead() = default;
    /// Stops and waits.
    ~ListAhead();
    ListAhead(const ListAhead &) = delete;
    ListAhead &operator=(const ListAhead &) = delete;

    /// Begins to read; the workbook is open and up to date.
    void begin(const Workbook &workbook);
    /// Workbook::assessments(): what was read ahead, waiting for its end, when it is of this workbook and nothing was
    /// written since; else read now.
    [[nodiscard]] Expected<std::vector<AssessmentSummary>> take(const Workbook &workbook);

private:
    std::future<Expected<std::vector<AssessmentSummary>>> m_list;
    std::string m_path;
    ChangeMark m_mark;
    std::atomic<bool> m_stop = false;
};

} // namespace facet
