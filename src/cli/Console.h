#pragma once

#include "base/Error.h"
#include "base/Text.h"
#include "catalogue/Catalogue.h"

#include <ostream>
#include <string>
#include <string_view>

namespace facet
{

/// Exit status of facet-cli (docs/cli.md).
enum ExitStatus { exitDone = 0, exitFailed = 1, exitUsage = 2 };

/// What every command is given: the catalogue, where data goes (standard output), where words go (standard error) and
/// in which language.
class Console final
{
public:
    Console(const Catalogue &catalogue, std::ostream &data, std::ostream &words, Language language);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] std::ostream &data() const { return m_data; }
    [[nodiscard]] Language language() const { return m_language; }

    /// A sentence for the person at the terminal.
    void say(const Text &text) const;
    /// Reports a failure as `SUBJECT: PLACE: message` and returns exitFailed.
    int fail(const Error &error, std::string_view subject = {}) const;

private:
    const Catalogue &m_catalogue;
    std::ostream &m_data;
    std::ostream &m_words;
    Language m_language;
};

/// The language of LC_ALL, LC_MESSAGES or LANG: Chinese for zh*, else English.
[[nodiscard]] Language terminalLanguage();

/// "exported 51 requirements, 4+12+2000+3 rows": rows of A.2, A.4, A.7, A.9.
[[nodiscard]] Text exportedCount(const Catalogue &catalogue, const std::map<std::string, std::int64_t> &rowCounts);

} // namespace facet
