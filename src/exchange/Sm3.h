#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace facet
{

/// The SM3 digest (GB/T 32905) of bytes that come piece by piece. Throws std::runtime_error when this OpenSSL has no
/// SM3.
class Sm3
{
public:
    Sm3();
    ~Sm3();
    Sm3(Sm3 &&) noexcept;
    Sm3 &operator=(Sm3 &&) noexcept;

    void update(std::string_view bytes);
    /// The digest as 64 lower-case hexadecimal digits; the next update() starts a new one.
    [[nodiscard]] std::string hex();

private:
    class Context;
    std::unique_ptr<Context> m_context;
};

} // namespace facet
