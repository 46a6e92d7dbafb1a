#include "desk/ListAhead.h"

#include <utility>

namespace facet
{

ListAhead::~ListAhead()
{
    m_stop = true;
    if (m_list.valid())
        m_list.wait();
}

void ListAhead::begin(const Workbook &workbook)
{
    const auto mark = changeMark(workbook);
    if (!mark || m_list.valid())
        return;
    m_mark = *mark;
    m_path = workbook.path();
    m_list = std::async(
        std::launch::async,
        [this, path = m_path, &catalogue = workbook.catalogue()]() -> Expected<std::vector<AssessmentSummary>> {
            Workbook::OpenOptions options;
            options.access = Workbook::Access::ReadOnly;
            options.stop = [this] { return m_stop.load(); };
            const auto own = Workbook::open(catalogue, path, options);
            if (!own)
                return tl::unexpected<Error>(own.error());
            return (*own)->assessments();
        });
}

Expected<std::vector<AssessmentSummary>> ListAhead::take(const Workbook &workbook)
{
    if (m_list.valid()) {
        auto list = m_list.get();
        const auto mark = changeMark(workbook);
        if (list && mark && *mark == m_mark && workbook.path() == m_path)
            return list;
    }
    return workbook.assessments();
}

} // namespace facet
