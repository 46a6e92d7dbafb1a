#include "workbook/FindingStore.h"

#include <map>
#include <string_view>

namespace facet
{

void FindingStore::write(std::int64_t key, const AssessmentResult &result)
{
    std::map<std::string, std::string_view, std::less<>> wanted;
    for (std::size_t i = 0; i < result.requirements.size(); ++i) {
        if (const auto severity = result.requirements[i].severity) {
            wanted.emplace(m_catalogue.requirements()[i].id, severityId(*severity));
        }
    }
    std::vector<std::string> gone;
    {
        Query present(m_connection, "SELECT requirement, severity FROM finding WHERE assessment = ?");
        present.with(key);
        while (present.next()) {
            const auto found = wanted.find(present.view(0));
            if (found == wanted.end()) {
                gone.push_back(present.text(0));
            } else if (found->second == present.view(1)) {
                wanted.erase(found);
            }
        }
    }
    for (const std::string &requirement : gone) {
        Query(m_connection, "DELETE FROM finding WHERE assessment = ? AND requirement = ?")
            .with(key, requirement)
            .run();
    }
    for (const auto &[requirement, severity] : wanted) {
        Query(m_connection, "INSERT INTO finding (assessment, requirement, severity) VALUES (?, ?, ?) ON CONFLICT DO "
                            "UPDATE SET severity = excluded.severity")
            .with(key, requirement, severity)
            .run();
    }
}

std::vector<std::int64_t> FindingStore::incomplete() const
{
    Query query(m_connection, "SELECT id FROM assessment AS a WHERE findings_critical + findings_major + "
                              "findings_minor + findings_observation + findings_open <> (SELECT count(*) FROM finding "
                              "WHERE assessment = a.id)");
    std::vector<std::int64_t> keys;
    while (query.next()) {
        keys.push_back(query.integer(0));
    }
    return keys;
}

} // namespace facet
