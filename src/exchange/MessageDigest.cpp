#include "exchange/MessageDigest.h"
#include "base/Hex.h"
#include "exchange/AssessmentJson.h"

#include <openssl/evp.h>

#include <array>
#include <new>
#include <stdexcept>

namespace facet
{

class MessageDigest::Context
{
public:
    explicit Context(const EVP_MD *algorithm) : m_context(EVP_MD_CTX_new()), m_algorithm(algorithm)
    {
        if (m_context == nullptr) {
            throw std::bad_alloc();
        }
        start();
    }

    void start() { require(EVP_DigestInit_ex(m_context.get(), m_algorithm, nullptr)); }
    void update(std::string_view bytes) { require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size())); }
    std::string finish()
    {
        std::array<unsigned char, 32> digest{};
        require(EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr));
        return toHex(digest);
    }

private:
    struct Free {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };

    static void require(int succeeded)
    {
        if (succeeded != 1) {
            throw std::runtime_error("this OpenSSL can't compute the digest");
        }
    }

    std::unique_ptr<EVP_MD_CTX, Free> m_context;
    const EVP_MD *m_algorithm;
};

MessageDigest::MessageDigest(const evp_md_st *algorithm) : m_context(std::make_unique<Context>(algorithm))
{
}
MessageDigest::~MessageDigest() = default;
MessageDigest::MessageDigest(MessageDigest &&) noexcept = default;
MessageDigest &MessageDigest::operator=(MessageDigest &&) noexcept = default;

void MessageDigest::update(std::string_view bytes)
{
    m_context->update(bytes);
}

std::string MessageDigest::hex()
{
    std::string digest = m_context->finish();
    m_context->start();
    return digest;
}

Sm3::Sm3() : MessageDigest(EVP_sm3())
{
}

Sha256::Sha256() : MessageDigest(EVP_sha256())
{
}

DigestPair digestPair(std::string_view bytes)
{
    Sm3 sm3;
    Sha256 sha256;
    sm3.update(bytes);
    sha256.update(bytes);
    return {sm3.hex(), sha256.hex()};
}

std::string sm3Hex(std::string_view bytes)
{
    Sm3 digest;
    digest.update(bytes);
    return digest.hex();
}

} // namespace facet
