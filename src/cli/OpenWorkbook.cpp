#include "cli/OpenWorkbook.h"

#include <cstdlib>
#include <filesystem>

namespace facet
{

namespace
{

constexpr std::chrono::seconds patience{5};

Workbook::OpenOptions optionsFor(Workbook::Access access)
{
    const char *user = std::getenv("USER"); // NOLINT(concurrency-mt-unsafe): single-threaded program
    return {access, user != nullptr && *user != '\0' ? user : "facet-cli", patience};
}

} // namespace

Expected<std::unique_ptr<Workbook>> openWorkbook(const Console &console, const std::string &path,
                                                 Workbook::Access access)
{
    return Workbook::open(console.catalogue(), path, optionsFor(access));
}

Expected<std::unique_ptr<Workbook>> openOrCreateWorkbook(const Console &console, const std::string &path)
{
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return openWorkbook(console, path, Workbook::Access::ReadWrite);
    return Workbook::create(console.catalogue(), path, optionsFor(Workbook::Access::ReadWrite));
}

} // namespace facet
