#include "report/HtmlCheck.h"

#include <algorithm>
#include <regex>
#include <set>

namespace facet
{

namespace
{

const std::set<std::string> voidElements{"meta", "br", "col", "hr", "img", "link"};

/// The body without the style sheet, whose braces and quotes are no markup.
std::string withoutStyle(const std::string &html)
{
    const std::size_t begin = html.find("<style>");
    const std::size_t end = html.find("</style>");
    return begin == std::string::npos || end == std::string::npos ? html : html.substr(0, begin) + html.substr(end + 8);
}

void checkNesting(const std::string &html, std::vector<std::string> &faults)
{
    static const std::regex tag(R"(<(/?)([a-zA-Z0-9]+)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<]*")?)*)\s*(/?)>)");
    std::vector<std::string> open;
    std::size_t brackets = 0;
    for (std::sregex_iterator it(html.begin(), html.end(), tag), end; it != end; ++it) {
        ++brackets;
        const std::string name = (*it)[2];
        if ((*it)[1].length() == 0) {
            if ((*it)[4].length() == 0 && !voidElements.contains(name)) {
                open.push_back(name);
            }
        } else if (open.empty() || open.back() != name) {
            faults.push_back("</" + name + "> closes <" + (open.empty() ? std::string("nothing") : open.back()) + ">");
            return;
        } else {
            open.pop_back();
        }
    }
    for (const std::string &name : open) {
        faults.push_back("<" + name + "> is not closed");
    }
    const auto written = static_cast<std::size_t>(std::count(html.begin(), html.end(), '<'));
    if (written != brackets + 1) { // the doctype
        faults.push_back(std::to_string(written) + " opening brackets, but " + std::to_string(brackets) + " tags");
    }
}

void checkLinks(const std::string &html, std::vector<std::string> &faults)
{
    static const std::regex id(R"x(\sid="([^"]*)")x");
    static const std::regex link(R"x(\shref="([^"]*)")x");
    std::set<std::string> ids;
    for (std::sregex_iterator it(html.begin(), html.end(), id), end; it != end; ++it) {
        if (!ids.insert((*it)[1]).second) {
            faults.push_back("id " + (*it)[1].str() + " is given twice");
        }
    }
    for (std::sregex_iterator it(html.begin(), html.end(), link), end; it != end; ++it) {
        const std::string target = (*it)[1];
        if (!target.starts_with("#") || !ids.contains(target.substr(1))) {
            faults.push_back("link to nowhere: " + target);
        }
    }
}

} // namespace

std::vector<std::string> faultsOf(const std::string &html)
{
    std::vector<std::string> faults;
    if (!html.starts_with("<!DOCTYPE html>")) {
        faults.emplace_back("no doctype");
    }
    const std::string body = withoutStyle(html);
    checkNesting(body, faults);
    checkLinks(body, faults);
    for (const char *outside : {"http://", "https://", "src=", "@import", "<script", "<link", "javascript:"}) {
        if (html.find(outside) != std::string::npos) {
            faults.push_back(std::string("contains ") + outside);
        }
    }
    return faults;
}

} // namespace facet
