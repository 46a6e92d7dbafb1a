#include "app/Pages.h"

#include "compare/ComparePage.h"
#include "desk/Strings.h"
#include "findings/FindingsPage.h"
#include "form/FormPage.h"
#include "history/HistoryPage.h"
#include "library/LibraryActions.h"
#include "library/LibraryPage.h"
#include "records/RecordsPage.h"
#include "records/RecordsQuery.h"
#include "report/ReportPage.h"
#include "review/ReviewPage.h"
#include "transfer/FileDrop.h"
#include "transfer/RecordsTransfer.h"

namespace facet
{

namespace
{

/// A record page with its ways in and out: files, templates, what is dropped on it.
Page *makeRecordsPage(Desk &desk, const QString &id, QWidget *parent)
{
    auto *page = new RecordsPage(desk, id, parent);
    auto *transfer = new RecordsTransfer(desk, page);
    const auto import = [page, transfer](const QString &path) {
        page->flush();
        transfer->importInto(page->table(), page->window(), path);
    };
    QObject::connect(page, &RecordsPage::importWanted, transfer, [import] { import({}); });
    QObject::connect(page, &RecordsPage::exportWanted, transfer, [page, transfer] {
        page->flush();
        const RecordsQuery &query = page->query();
        transfer->exportFrom(page->table(), {query.filter(), query.order(), query.matches(), query.strayRows()},
                             page->window());
    });
    QObject::connect(page, &RecordsPage::templateWanted, transfer,
                     [page, transfer] { transfer->saveTemplate(page->table(), page->window()); });
    // What the window takes, workbooks and assessment files, goes past.
    const auto takes = [](const QStringList &paths) { return paths.size() == 1 && !LibraryActions::takes(paths); };
    QObject::connect(new FileDrop(page, takes), &FileDrop::dropped, transfer,
                     [import](const QStringList &paths) { import(paths.first()); });
    return page;
}

} // namespace

std::map<QString, PageFactory> pageFactories(const Catalogue &catalogue)
{
    std::map<QString, PageFactory> factories;
    for (const Table &table : catalogue.tables()) {
        const QString id = toQt(table.id);
        if (table.kind == TableKind::Questionnaire)
            factories[id] = [id](Desk &desk, QWidget *parent) -> Page * { return new FormPage(desk, id, parent); };
        else
            factories[id] = [id](Desk &desk, QWidget *parent) -> Page * { return makeRecordsPage(desk, id, parent); };
    }
    factories[QStringLiteral("library")] = [](Desk &desk, QWidget *parent) -> Page * {
        auto *page = new LibraryPage(desk, parent);
        QObject::connect(
            page, &LibraryPage::compareRequested, &desk,
            [&desk](const QString &before, const QString &after) { desk.go(comparisonPlace(before, after)); });
        return page;
    };
    factories[QStringLiteral("compare")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new ComparePage(desk, parent);
    };
    factories[QStringLiteral("findings")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new FindingsPage(desk, parent);
    };
    factories[QStringLiteral("review")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new ReviewPage(desk, parent);
    };
    factories[QStringLiteral("report")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new ReportPage(desk, parent);
    };
    factories[QStringLiteral("history")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new HistoryPage(desk, parent);
    };
    return factories;
}

void takeDrops(QWidget &window, Desk &desk)
{
    auto *library = new LibraryActions(desk, &window);
    QObject::connect(new FileDrop(&window, &LibraryActions::takes), &FileDrop::dropped, library,
                     &LibraryActions::takeFiles);
}

} // namespace facet
