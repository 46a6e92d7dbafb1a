#pragma once

#include "report/Report.h"

#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace facet::test
{

/// A word as pdftotext sees it, in points from the top left of its page.
struct Word {
    int page = 0; ///< 1 for the first
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text;
};

struct Link {
    int page = 0;
    int targetPage = 0;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double targetTop = 0;
};

struct Bookmark {
    int level = 0;
    int page = 0;
    std::string title;
};

/// A PDF written for a test, in a folder that goes away with it.
class WrittenPdf
{
public:
    explicit WrittenPdf(const ReportDocument &document);

    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] std::string path() const;
    [[nodiscard]] std::string bytes() const;
    /// What pdftotext reads from one page, or with 0 from all, in painting order.
    [[nodiscard]] QString text(int page = 0) const;
    [[nodiscard]] std::vector<Word> words() const;
    /// The words that read so.
    [[nodiscard]] std::vector<Word> find(const std::string &text) const;
    [[nodiscard]] std::vector<Link> links() const;
    [[nodiscard]] std::vector<Bookmark> bookmarks() const;

private:
    QTemporaryDir m_folder;
    int m_pages = 0;
};

/// A text without its white space.
[[nodiscard]] QString dense(const QString &text);
[[nodiscard]] QString dense(const std::string &text);

} // namespace facet::test
