#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/FormValue.h"

#include <string>

namespace facet
{

/// Finds what a check or condition names in the tables already loaded; every miss is a fault at the value that names
/// it.
class NameResolver
{
public:
    explicit NameResolver(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    [[nodiscard]] const Item &item(const FormValue &value) const;
    /// The item, which must have one of the types.
    [[nodiscard]] const Item &item(const FormValue &value, AnswerType type) const;
    [[nodiscard]] const Table &records(const FormValue &value) const;
    [[nodiscard]] const Field &field(const Table &table, const FormValue &value) const;
    [[nodiscard]] const Field &column(const Item &item, const FormValue &value) const;
    [[nodiscard]] const Parameter &parameter(const FormValue &value) const;
    void option(const Item &item, const FormValue &value) const;
    /// A fault at `value` unless the catalogue has what the rules that are written in C++ read: `item` with this type
    /// and option, or `table` with this field.
    void expectItem(const FormValue &value, std::string_view item, AnswerType type, std::string_view option = {}) const;
    void expectField(const FormValue &value, std::string_view table, std::string_view field, FieldType type) const;

private:
    const Catalogue &m_catalogue;
};

/// Reads one element of a requirement's `checks` and works out what it touches.
[[nodiscard]] Check readCheck(const FormValue &value, const NameResolver &names);

/// Reads a requirement's `not_applicable`.
[[nodiscard]] Condition readCondition(const FormValue &value, const NameResolver &names);

} // namespace facet
