#pragma once

#include "catalogue/BuiltInForms.h"
#include "catalogue/Catalogue.h"
#include "desk/Strings.h"
#include "records/RecordsGrid.h"
#include "records/RecordsModel.h"
#include "records/RecordsPage.h"
#include "support/NoFiles.h"
#include "support/UiWait.h"
#include "theme/ThemeSource.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace facet
{

/// A workbook with one assessment in a folder of its own, and a window with a record page and its panel.
class RecordsBench : public testing::Test
{
protected:
    RecordsBench()
        : catalogue(*Catalogue::builtIn()), theme(*qApp, ThemeChoice::Light),
          settings(folder.filePath(QStringLiteral("facet.ini"))), sessions(catalogue), desk(sessions, settings, files)
    {
        desk.setLanguage(Language::English);
        EXPECT_TRUE(sessions.createWorkbook(path()).has_value());
        AssessmentHeader header;
        header.title = "2026";
        header.unit = "Unit";
        const auto id = sessions.workbook()->add(header);
        EXPECT_TRUE(id.has_value());
        EXPECT_TRUE(sessions.openAssessment(toQt(*id)).has_value());
        QObject::connect(&desk, &Desk::noticeGiven, &desk, [this](const Notice &notice) { notices.push_back(notice); });
        QObject::connect(&desk, &Desk::placeRequested, &desk, [this](const Place &place) { asked = place; });
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("book.facet")); }
    [[nodiscard]] AssessmentSession &session() { return *sessions.session(); }

    /// A row from the words of its fields, blank where they are empty.
    static Row row(const std::vector<std::string> &words)
    {
        Row made;
        for (const std::string &word : words)
            made.values.push_back(word.empty() ? FieldValue() : FieldValue(word));
        return made;
    }

    static Row usage(const std::string &system, const std::string &person, const std::string &from,
                     const std::string &to)
    {
        return row({system, "Gate", "Office", person, "Unit", from, to, "Check"});
    }

    void add(const char *table, const std::vector<Row> &rows)
    {
        ASSERT_TRUE(
            sessions.edit(QStringLiteral("rows"), [&](AssessmentSession &to) { return to.addRows(table, rows); }));
    }

    void addUsage(int rows)
    {
        std::vector<Row> made;
        for (int number = 1; number <= rows; ++number)
            made.push_back(usage("S-01", "P" + std::to_string(number), "2026-03-01 08:00", "2026-03-01 09:00"));
        add("A.7", made);
    }

    RecordsPage &show(const char *table)
    {
        window = std::make_unique<QWidget>();
        auto *column = new QHBoxLayout(window.get());
        page = new RecordsPage(desk, QString::fromLatin1(table), window.get());
        column->addWidget(page, 1);
        column->addWidget(page->panelWidget());
        column->addWidget(page->barWidget());
        page->panelWidget()->show();
        window->resize(1400, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(waitFor([this] { return QApplication::activeWindow() == window.get(); }));
        return *page;
    }

    template <typename T = QWidget>
    T &find(const char *name)
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    RecordsGrid &grid() { return *window->findChild<RecordsGrid *>(); }
    void trigger(const char *name) { page->findChild<QAction *>(QString::fromLatin1(name))->trigger(); }

    std::string stored(const char *table, std::int64_t position, std::size_t field)
    {
        const auto id = session().rowAt(table, position);
        if (!id)
            return "no such row";
        const std::vector<RowId> ids{*id};
        const FieldValue value = session().rows(table, ids)->at(0).row.values.at(field);
        const auto *text = std::get_if<std::string>(&value);
        return text == nullptr ? std::string() : *text;
    }

    Verdict verdict(const char *requirement)
    {
        const auto &all = catalogue.requirements();
        for (std::size_t index = 0; index < all.size(); ++index) {
            if (all[index].id == requirement)
                return session().result().requirements[index].verdict;
        }
        return Verdict::Undetermined;
    }

    QTemporaryDir folder;
    Catalogue catalogue;
    ThemeSource theme;
    Settings settings;
    NoFiles files;
    SessionModel sessions;
    Desk desk;
    std::vector<Notice> notices;
    Place asked;
    std::unique_ptr<QWidget> window;
    RecordsPage *page = nullptr;
};

} // namespace facet
