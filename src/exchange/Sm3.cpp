#include "exchange/Sm3.h"
#include "base/Hex.h"
#include "exchange/AssessmentJson.h"

#include <openssl/evp.h>

#include <array>
#include <new>
#include <stdexcept>

namespace facet
{

class Sm3::Context
{
public:
    Context() : m_context(EVP_MD_CTX_new())
    {
        if (m_context == nullptr) {
            throw std::bad_alloc();
        }
        start();
    }

    void start() { require(EVP_DigestInit_ex(m_context.get(), EVP_sm3(), nullptr)); }
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
            throw std::runtime_error("this OpenSSL can't compute SM3");
        }
    }

    std::unique_ptr<EVP_MD_CTX, Free> m_context;
};

Sm3::Sm3() : m_context(std::make_unique<Context>())
{
}
Sm3::~Sm3() = default;
Sm3::Sm3(Sm3 &&) noexcept = default;
Sm3 &Sm3::operator=(Sm3 &&) noexcept = default;

void Sm3::update(std::string_view bytes)
{
    m_context->update(bytes);
}

std::string Sm3::hex()
{
    std::string digest = m_context->finish();
    m_context->start();
    return digest;
}

std::string sm3Hex(std::string_view bytes)
{
    Sm3 digest;
    digest.update(bytes);
    return digest.hex();
}

} // namespace facet
