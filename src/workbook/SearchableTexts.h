#pragma once

#include "workbook/Workbook.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// What the library's search looks through, read from one state of the file, which lasts as long as the object. Throws
/// (guarded() in Connection.h).
class SearchableTexts
{
public:
    explicit SearchableTexts(const Workbook &workbook);
    ~SearchableTexts();
    SearchableTexts(const SearchableTexts &) = delete;
    SearchableTexts &operator=(const SearchableTexts &) = delete;

    struct Header {
        std::int64_t key = 0;
        std::string id;                 ///< as in AssessmentSummary
        std::vector<std::string> texts; ///< title, unit, assessor, date
    };
    /// Of all assessments, those in the bin included.
    [[nodiscard]] std::vector<Header> headers() const;
    /// nullopt when there is no such assessment.
    [[nodiscard]] std::optional<Header> header(const std::string &id) const;

    // Of the assessment with this key, or of all. `take` is given the key and what stands there.

    /// Item and stored JSON.
    void answers(std::optional<std::int64_t> key,
                 const std::function<void(std::int64_t, std::string_view, std::string_view)> &take) const;
    /// Requirement.
    void findings(std::optional<std::int64_t> key,
                  const std::function<void(std::int64_t, std::string_view)> &take) const;
    /// Notes, reasons, and the names of systems and providers, as they were typed.
    void typed(std::optional<std::int64_t> key, const std::function<void(std::int64_t, std::string_view)> &take) const;

private:
    class Snapshot;
    std::unique_ptr<Snapshot> m_snapshot;
};

} // namespace facet
