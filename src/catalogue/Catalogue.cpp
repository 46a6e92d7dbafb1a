#include "catalogue/Catalogue.h"

#include "catalogue/BuiltInForms.h"
#include "catalogue/CatalogueLoader.h"

#include <algorithm>

namespace facet
{

namespace
{

template <typename T>
const T *byId(const std::vector<T> &things, std::string_view id)
{
    const auto found = std::find_if(things.begin(), things.end(), [id](const T &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

const std::vector<std::size_t> noIndexes;

/// The one digit or two behind the last dot of an id; 0 when there are none.
std::size_t numberAtEnd(std::string_view id)
{
    const auto digitAt = [id](std::size_t fromEnd) {
        const char character = id.size() < fromEnd ? '\0' : id[id.size() - fromEnd];
        return character >= '0' && character <= '9' ? static_cast<std::size_t>(character - '0') : std::size_t{10};
    };
    const std::size_t ones = digitAt(1);
    const std::size_t tens = digitAt(2);
    return ones == 10 ? 0 : tens == 10 ? ones : tens * 10 + ones;
}

/// The thing that stands where its number says, if it does; every id is looked for so often that this pays.
template <typename T>
const T *atItsNumber(const std::vector<T> &things, std::string_view id)
{
    const std::size_t number = numberAtEnd(id);
    return number > 0 && number <= things.size() && things[number - 1].id == id ? &things[number - 1] : nullptr;
}

} // namespace

Expected<Catalogue> Catalogue::load(const std::vector<FormFile> &files)
{
    try {
        return CatalogueLoader(files).load();
    } catch (FormFault &fault) {
        return tl::unexpected<Error>(std::move(fault.error));
    }
}

Expected<Catalogue> Catalogue::builtIn()
{
    return load(builtInForms());
}

const Table *Catalogue::table(std::string_view id) const
{
    const Table *found = atItsNumber(m_tables, id);
    return found != nullptr ? found : byId(m_tables, id);
}

const Item *Catalogue::item(std::string_view id) const
{
    if (const Table *table = atItsNumber(m_tables, id.substr(0, id.rfind('.')))) {
        if (const Item *item = atItsNumber(table->items, id)) {
            return item;
        }
    }
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &m_tables[found->second.first].items[found->second.second];
}

const Requirement *Catalogue::requirement(std::string_view id) const
{
    return byId(m_requirements, id);
}

const Parameter *Catalogue::parameter(std::string_view id) const
{
    return byId(m_parameters, id);
}

const Table *Catalogue::tableOfItem(std::string_view itemId) const
{
    const auto found = m_items.find(itemId);
    return found == m_items.end() ? nullptr : &m_tables[found->second.first];
}

const std::vector<std::size_t> &Catalogue::requirementsReading(std::string_view target) const
{
    const auto found = m_reading.find(target);
    return found == m_reading.end() ? noIndexes : found->second;
}

const std::vector<std::size_t> &Catalogue::requirementsOf(std::string_view itemOrTable) const
{
    const auto found = m_of.find(itemOrTable);
    return found == m_of.end() ? noIndexes : found->second;
}

} // namespace facet
