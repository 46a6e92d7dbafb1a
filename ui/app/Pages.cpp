#include "app/Pages.h"

#include "desk/Strings.h"
#include "findings/FindingsPage.h"
#include "form/FormPage.h"
#include "history/HistoryPage.h"
#include "library/LibraryPage.h"
#include "records/RecordsPage.h"
#include "report/ReportPage.h"

namespace facet
{

std::map<QString, PageFactory> pageFactories(const Catalogue &catalogue)
{
    std::map<QString, PageFactory> factories;
    for (const Table &table : catalogue.tables()) {
        const QString id = toQt(table.id);
        if (table.kind == TableKind::Questionnaire)
            factories[id] = [id](Desk &desk, QWidget *parent) -> Page * { return new FormPage(desk, id, parent); };
        else
            factories[id] = [id](Desk &desk, QWidget *parent) -> Page * { return new RecordsPage(desk, id, parent); };
    }
    factories[QStringLiteral("library")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new LibraryPage(desk, parent);
    };
    factories[QStringLiteral("findings")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new FindingsPage(desk, parent);
    };
    factories[QStringLiteral("report")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new ReportPage(desk, parent);
    };
    factories[QStringLiteral("history")] = [](Desk &desk, QWidget *parent) -> Page * {
        return new HistoryPage(desk, parent);
    };
    return factories;
}

} // namespace facet
