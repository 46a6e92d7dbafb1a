#include "base/JsonPlace.h"

namespace facet
{

std::string JsonPlace::pointer() const
{
    if (m_parent == nullptr) {
        return std::string(m_key);
    }
    std::string pointer = m_parent->pointer() + '/';
    if (m_isIndex) {
        return pointer + std::to_string(m_index);
    }
    for (const char character : m_key) {
        if (character == '~') {
            pointer += "~0";
        } else if (character == '/') {
            pointer += "~1";
        } else {
            pointer += character;
        }
    }
    return pointer;
}

} // namespace facet
