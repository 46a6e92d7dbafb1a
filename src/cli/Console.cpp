#include "cli/Console.h"

#include <cstdlib>

namespace facet
{

Console::Console(const Catalogue &catalogue, std::ostream &data, std::ostream &words, Language language)
    : m_catalogue(catalogue), m_data(data), m_words(words), m_language(language)
{
}

void Console::say(const Text &text) const
{
    m_words << text.in(m_language) << '\n';
}

int Console::fail(const Error &error, std::string_view subject) const
{
    if (!subject.empty())
        m_words << subject << ": ";
    if (!error.place.empty() && error.place != subject)
        m_words << error.place << ": ";
    m_words << error.message.in(m_language) << '\n';
    return exitFailed;
}

Language terminalLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): read once, before any thread exists
        if (value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("zh") ? Language::Chinese : Language::English;
    }
    return Language::English;
}

Text exportedCount(const Catalogue &catalogue, const std::map<std::string, std::int64_t> &rowCounts)
{
    std::string rows;
    for (const Table &table : catalogue.tables()) {
        if (table.kind != TableKind::Records)
            continue;
        const auto found = rowCounts.find(table.id);
        rows += (rows.empty() ? "" : "+") + std::to_string(found == rowCounts.end() ? 0 : found->second);
    }
    const std::string requirements = std::to_string(catalogue.requirements().size());
    return {"已导出 " + requirements + " 项要求、" + rows + " 条记录",
            "exported " + requirements + " requirements, " + rows + " rows"};
}

} // namespace facet
