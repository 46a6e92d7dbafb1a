#pragma once

#include "base/Error.h"
#include "catalogue/Requirement.h"
#include "catalogue/Table.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// A form file: its name as shown in errors ("forms/a1.json") and its text.
struct FormFile {
    std::string name;
    std::string text;
};

/// A number the rules use and an assessment may set.
struct Parameter {
    std::string id;
    Text label;
    std::int64_t defaultValue = 0;
};

/// The guide as data: nine tables, five clauses, 51 requirements. Immutable after loading; share by const reference.
class Catalogue
{
public:
    /// Reads form files (a table each, one with the requirements). Every unknown key, type, check, item, option or
    /// missing translation is an error whose place is `FILE: /json/pointer`.
    [[nodiscard]] static Expected<Catalogue> load(const std::vector<FormFile> &files);

    /// The catalogue compiled into the program.
    [[nodiscard]] static Expected<Catalogue> builtIn();

    [[nodiscard]] const std::string &version() const { return m_version; }
    /// The form files it was read from, each after a line with its name: what a digest of the catalogue is of.
    [[nodiscard]] const std::string &source() const { return m_source; }
    [[nodiscard]] const std::vector<Table> &tables() const { return m_tables; }
    [[nodiscard]] const std::vector<Clause> &clauses() const { return m_clauses; }
    [[nodiscard]] const std::vector<Requirement> &requirements() const { return m_requirements; }
    [[nodiscard]] const std::vector<Parameter> &parameters() const { return m_parameters; }

    /// nullptr when there is none of this id.
    [[nodiscard]] const Table *table(std::string_view id) const;
    [[nodiscard]] const Item *item(std::string_view id) const;
    [[nodiscard]] const Requirement *requirement(std::string_view id) const;
    [[nodiscard]] const Parameter *parameter(std::string_view id) const;

    /// The table an item belongs to; nullptr for an unknown item.
    [[nodiscard]] const Table *tableOfItem(std::string_view itemId) const;

    /// Indexes into requirements() of those whose outcome may change with `target`: an item, a record table,
    /// a requirement (its judgement), or "parameters/NAME".
    [[nodiscard]] const std::vector<std::size_t> &requirementsReading(std::string_view target) const;

    /// Indexes into requirements() of those with a check that names this item or record table (the marks shown beside
    /// it).
    [[nodiscard]] const std::vector<std::size_t> &requirementsOf(std::string_view itemOrTable) const;

private:
    friend class CatalogueLoader;

    using Index = std::map<std::string, std::vector<std::size_t>, std::less<>>;

    std::string m_version;
    std::string m_source;
    std::vector<Table> m_tables;
    std::vector<Clause> m_clauses;
    std::vector<Requirement> m_requirements;
    std::vector<Parameter> m_parameters;
    std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>> m_items; ///< item id -> table, item
    Index m_reading;
    Index m_of;
};

} // namespace facet
