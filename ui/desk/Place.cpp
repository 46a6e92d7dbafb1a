#include "desk/Place.h"

namespace facet
{

Place Place::of(const QString &itemOrTable)
{
    Place place;
    const bool isItem = itemOrTable.count(QLatin1Char('.')) > 1;
    place.page = isItem ? itemOrTable.left(itemOrTable.lastIndexOf(QLatin1Char('.'))) : itemOrTable;
    if (isItem)
        place.item = itemOrTable;
    return place;
}

} // namespace facet
