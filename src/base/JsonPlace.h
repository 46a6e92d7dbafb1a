#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace facet
{

/// A place in a JSON text, made on the way down and spelled as a pointer (RFC 6901) only when something is wrong there.
/// Keeps references: parent and key must outlive it.
class JsonPlace
{
public:
    explicit JsonPlace(std::string_view root) : m_key(root) {}
    JsonPlace(const JsonPlace &parent, std::string_view key) : m_parent(&parent), m_key(key) {}
    JsonPlace(const JsonPlace &parent, std::size_t index) : m_parent(&parent), m_index(index), m_isIndex(true) {}

    [[nodiscard]] std::string pointer() const;

private:
    const JsonPlace *m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    bool m_isIndex = false;
};

} // namespace facet
