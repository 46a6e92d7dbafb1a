#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_st;

namespace facet
{

/// A digest of bytes that come piece by piece. Throws std::runtime_error when this OpenSSL has no such algorithm.
class MessageDigest
{
public:
    ~MessageDigest();
    MessageDigest(MessageDigest &&) noexcept;
    MessageDigest &operator=(MessageDigest &&) noexcept;

    void update(std::string_view bytes);
    /// The digest as 64 lower-case hexadecimal digits; the next update() starts a new one.
    [[nodiscard]] std::string hex();

protected:
    explicit MessageDigest(const evp_md_st *algorithm);

private:
    class Context;
    std::unique_ptr<Context> m_context;
};

/// SM3 (GB/T 32905).
class Sm3 : public MessageDigest
{
public:
    Sm3();
};

/// SHA-256 (FIPS 180-4).
class Sha256 : public MessageDigest
{
public:
    Sha256();
};

/// Both digests of the same bytes: who may not use the one can check the other.
struct DigestPair {
    std::string sm3;    ///< 64 lower-case hexadecimal digits
    std::string sha256; ///< the same
    bool operator==(const DigestPair &) const = default;
};

[[nodiscard]] DigestPair digestPair(std::string_view bytes);

} // namespace facet
