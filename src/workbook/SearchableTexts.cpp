#include "workbook/SearchableTexts.h"

#include "workbook/Failure.h"
#include "workbook/Transaction.h"
#include "workbook/WorkbookDatabase.h"

#include <array>

namespace facet
{

namespace
{

/// A column that the officer types into, of a table with a column `assessment`.
struct TypedColumn {
    const char *table;
    const char *column;
};

constexpr std::array typedColumns{
    TypedColumn{"note", "text"},          TypedColumn{"not_applicable", "reason"},
    TypedColumn{"judgement", "reason"},   TypedColumn{"a2_system", "system_name"},
    TypedColumn{"a2_system", "provider"}, TypedColumn{"a9_provider", "provider"},
};

template <typename Take>
void forEach(Connection &connection, const std::string &columns, const std::string &table,
             std::optional<std::int64_t> key, const Take &take)
{
    Query query(connection, "SELECT assessment, " + columns + " FROM " + table + " WHERE assessment IS NOT NULL" +
                                (key ? " AND assessment = ?" : ""));
    if (key) {
        query.with(*key);
    }
    while (query.next()) {
        take(query);
    }
}

SearchableTexts::Header headerOf(std::int64_t key, const AssessmentHeader &header)
{
    return {key, header.id, {header.title, header.unit, header.assessor, header.date}};
}

} // namespace

class SearchableTexts::Snapshot
{
public:
    explicit Snapshot(const WorkbookDatabase &usedDatabase) : database(usedDatabase), transaction(usedDatabase.db()) {}
    const WorkbookDatabase &database;
    ReadTransaction transaction;
};

SearchableTexts::SearchableTexts(const Workbook &workbook) : m_snapshot(std::make_unique<Snapshot>(workbook.database()))
{
}
SearchableTexts::~SearchableTexts() = default;

std::vector<SearchableTexts::Header> SearchableTexts::headers() const
{
    std::vector<Header> headers;
    for (const auto &[key, header] : m_snapshot->database.assessments().headers()) {
        headers.push_back(headerOf(key, header));
    }
    return headers;
}

std::optional<SearchableTexts::Header> SearchableTexts::header(const std::string &id) const
{
    const AssessmentStore store = m_snapshot->database.assessments();
    const auto stored = guarded(nullptr, [&] { return store.find(id); });
    return stored ? std::optional(headerOf(stored->key, store.summary(id).header)) : std::nullopt;
}

void SearchableTexts::answers(std::optional<std::int64_t> key,
                              const std::function<void(std::int64_t, std::string_view, std::string_view)> &take) const
{
    forEach(m_snapshot->database.db(), "item, value", "answer", key,
            [&](const Query &query) { take(query.integer(0), query.view(1), query.view(2)); });
}

void SearchableTexts::findings(std::optional<std::int64_t> key,
                               const std::function<void(std::int64_t, std::string_view)> &take) const
{
    forEach(m_snapshot->database.db(), "requirement", "finding", key,
            [&](const Query &query) { take(query.integer(0), query.view(1)); });
}

void SearchableTexts::typed(std::optional<std::int64_t> key,
                            const std::function<void(std::int64_t, std::string_view)> &take) const
{
    for (const TypedColumn &typed : typedColumns) {
        forEach(m_snapshot->database.db(), typed.column, typed.table, key,
                [&](const Query &query) { take(query.integer(0), query.view(1)); });
    }
}

} // namespace facet
