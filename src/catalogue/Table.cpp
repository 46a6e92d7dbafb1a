#include "catalogue/Table.h"

#include <algorithm>

namespace facet
{

namespace
{

template <typename T>
const T *partById(const std::vector<T> &things, std::string_view id)
{
    const auto found = std::find_if(things.begin(), things.end(), [id](const T &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

std::optional<std::size_t> indexIn(const std::vector<Field> &fields, std::string_view id)
{
    const Field *found = partById(fields, id);
    return found == nullptr ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.data()));
}

} // namespace

const Code *Field::code(std::string_view codeId) const
{
    return partById(codes, codeId);
}

const Option *Item::option(std::string_view optionId) const
{
    return partById(options, optionId);
}

Item::DetailOwner Item::detail(std::string_view detailId) const
{
    for (const Option &option : options) {
        if (const Field *field = partById(option.details, detailId)) {
            return {&option, field};
        }
    }
    return {};
}

std::optional<std::size_t> Item::columnIndex(std::string_view columnId) const
{
    return indexIn(columns, columnId);
}

const Item *Table::item(std::string_view itemId) const
{
    return partById(items, itemId);
}

const Field *Table::field(std::string_view fieldId) const
{
    return partById(fields, fieldId);
}

std::optional<std::size_t> Table::fieldIndex(std::string_view fieldId) const
{
    return indexIn(fields, fieldId);
}

} // namespace facet
