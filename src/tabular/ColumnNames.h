#pragma once

#include "catalogue/Table.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// How sure a name says a field.
enum class NameMatch {
    Own,    ///< id, or printed label (with its qualifier where two fields share the label)
    Shared, ///< a printed label that two fields share, without qualifier
    Variant ///< what HR lists, access logs and contract lists call it
};

/// The names under which the fields of a record table go.
class ColumnNames
{
public:
    explicit ColumnNames(const Table &table);

    /// The fields that the name fits in this way, in the guide's order.
    [[nodiscard]] std::vector<std::size_t> fieldsNamed(std::string_view name, NameMatch match) const;
    /// The field that the name, or the name without what it has in brackets, fits best; of fields that share the label
    /// the last, which takes any text. table.fields.size() when there is none.
    [[nodiscard]] std::size_t fieldNamed(std::string_view name) const;

private:
    void add(std::string_view name, std::size_t field, NameMatch match);

    struct Meaning {
        std::size_t field;
        NameMatch match;
    };
    std::map<std::string, std::vector<Meaning>, std::less<>> m_meanings; ///< by nameKey()
    std::size_t m_fields;
};

} // namespace facet
