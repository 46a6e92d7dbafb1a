#pragma once

#include "catalogue/Catalogue.h"
#include "desk/Strings.h"
#include "support/AnsweringFiles.h"
#include "support/UiWait.h"
#include "theme/ThemeSource.h"
#include "transfer/CellTable.h"
#include "transfer/ImportAssistant.h"
#include "transfer/RecordsTransfer.h"
#include "widgets/Choice.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <string>
#include <vector>

namespace facet
{

/// A workbook with an assessment, a window, and the import assistant over it, driven as an officer would.
class TransferBench : public testing::Test
{
protected:
    TransferBench();
    ~TransferBench() override;

    // Files and what is stored.
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] AssessmentSession &session() { return *sessions.session(); }
    [[nodiscard]] const Table &table(const char *id) const { return *catalogue.table(id); }
    void add(const char *table, const std::vector<std::vector<std::string>> &rows);
    /// The texts of a column, in order of entry.
    [[nodiscard]] std::vector<std::string> column(const char *table, const char *field);
    [[nodiscard]] std::vector<Row> rows(const char *table);
    [[nodiscard]] std::string note(const char *table);

    // The assistant.
    ImportAssistant &open(const char *table, const QString &file = {});
    /// Opens it with a file and waits until its beginning is read.
    ImportAssistant &openRead(const char *table, const QString &file);
    [[nodiscard]] ImportAssistant *assistant() const;
    void click(const char *button);
    void next() { click("nextButton"); }
    /// Goes on until the step with this widget is shown.
    void goTo(const char *widget);
    /// Goes to the preview, imports, and waits for the summary.
    void import();
    /// Chooses an option of a drop-down by keyboard.
    void choose(const char *choice, const QString &id);
    /// Chooses an option in a line of a table of choices by keyboard.
    void chooseInLine(const char *table, int line, const QString &id);
    [[nodiscard]] int lineOf(const char *table, const QString &begin) const;
    [[nodiscard]] QString cell(const char *table, int row, int column) const;
    [[nodiscard]] QVariant remark(int row, const char *field) const;
    [[nodiscard]] QString said(const char *label) const;
    [[nodiscard]] QString failure() const;
    [[nodiscard]] bool nextIsOffered() const;

    template <typename T = QWidget>
    T &find(const char *name) const
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    QTemporaryDir folder;
    Catalogue catalogue;
    ThemeSource theme;
    Settings settings;
    AnsweringFiles files;
    SessionModel sessions;
    Desk desk;
    std::vector<Notice> notices;
    Place asked;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<RecordsTransfer> transfer;
};

} // namespace facet
