#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"
#include "library/LibrarySearch.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace facet
{

class LibraryModel;

/// The search of the library, made beside the window from a connection of its own and kept up to date: what a change
/// touched is read anew before the next search. Of a workbook from before version 3, whose findings are not stored, it
/// has them filled in, beside the window as well.
class LibraryFinder final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryFinder(Desk &desk, QObject *parent = nullptr);

    /// Begins to read the workbook, unless that is done or under way.
    void prepare();
    [[nodiscard]] bool isReady() const { return m_search != nullptr; }
    /// Of each assessment of the list, whether it is found; nullopt while the search is being read.
    [[nodiscard]] std::optional<std::vector<char>> find(const QString &text, const LibraryModel &list);

Q_SIGNALS:
    void ready(); ///< searches find everything from now on

private:
    void forget();
    void catchUp();
    void completeFindings();
    void takeNumbers(const LibraryModel &list);

    Desk &m_desk;
    std::unique_ptr<LibrarySearch> m_search;
    std::set<std::string> m_stale; ///< assessments that changed since they were read
    bool m_listChanged = false;    ///< some may have come or gone
    bool m_isReading = false;
    /// Where the assessments of the list stand in the search, while both are as they were.
    std::vector<std::optional<std::size_t>> m_numbers;
    std::uint64_t m_numberedReading = 0; ///< of the list; 0: none
    Job m_reading;
};

} // namespace facet
