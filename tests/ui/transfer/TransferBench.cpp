#include "ui/transfer/TransferBench.h"

#include "desk/SessionModel.h"
#include "widgets/MessageBar.h"

namespace facet
{

TransferBench::TransferBench()
    : catalogue(*Catalogue::builtIn()), theme(*qApp, ThemeChoice::Light),
      settings(folder.filePath(QStringLiteral("facet.ini"))), sessions(catalogue), desk(sessions, settings, files),
      window(std::make_unique<QWidget>()), transfer(std::make_unique<RecordsTransfer>(desk))
{
    desk.setLanguage(Language::English);
    EXPECT_TRUE(sessions.createWorkbook(path("book.facet")));
    AssessmentHeader header;
    header.title = "2026";
    header.unit = "Unit";
    const auto id = sessions.workbook()->add(header);
    EXPECT_TRUE(id && sessions.openAssessment(toQt(*id)));
    QObject::connect(&desk, &Desk::noticeGiven, &desk, [this](const Notice &notice) { notices.push_back(notice); });
    QObject::connect(&desk, &Desk::placeRequested, &desk, [this](const Place &place) { asked = place; });
    window->resize(1200, 800);
    window->show();
}

TransferBench::~TransferBench()
{
    EXPECT_TRUE(waitFor([this] { return !sessions.beside().isRunning(); }, 30000));
}

QString TransferBench::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

void TransferBench::add(const char *table, const std::vector<std::vector<std::string>> &lines)
{
    std::vector<Row> rows;
    for (const auto &line : lines) {
        Row row{std::vector<FieldValue>(this->table(table).fields.size())};
        for (std::size_t field = 0; field < line.size(); ++field)
            if (!line[field].empty())
                row.values[field] = line[field];
        rows.push_back(std::move(row));
    }
    ASSERT_TRUE(sessions.edit(QStringLiteral("rows"), [&](AssessmentSession &to) { return to.addRows(table, rows); }));
}

std::vector<Row> TransferBench::rows(const char *table)
{
    std::vector<Row> found;
    const auto ids = session().rowIds(table);
    EXPECT_TRUE(ids);
    const auto records = session().rows(table, *ids);
    EXPECT_TRUE(records);
    for (const RecordRow &record : *records)
        found.push_back(record.row);
    return found;
}

std::vector<std::string> TransferBench::column(const char *table, const char *field)
{
    std::vector<std::string> texts;
    const auto index = this->table(table).fieldIndex(field);
    for (const Row &row : rows(table)) {
        const auto *text = std::get_if<std::string>(&row.values[*index]);
        texts.push_back(text == nullptr ? std::string() : *text);
    }
    return texts;
}

std::string TransferBench::note(const char *table)
{
    const auto &notes = session().assessment().notes;
    const auto found = notes.find(table);
    return found == notes.end() ? std::string() : found->second;
}

ImportAssistant &TransferBench::open(const char *table, const QString &file)
{
    transfer->importInto(this->table(table), window.get(), file);
    EXPECT_NE(assistant(), nullptr);
    return *assistant();
}

ImportAssistant &TransferBench::openRead(const char *table, const QString &file)
{
    ImportAssistant &opened = open(table, file);
    EXPECT_TRUE(waitFor([this] { return find("sampleTable").isVisible(); }, 30000));
    return opened;
}

ImportAssistant *TransferBench::assistant() const
{
    return window->findChild<ImportAssistant *>();
}

void TransferBench::click(const char *button)
{
    auto &widget = find<QAbstractButton>(button);
    ASSERT_TRUE(widget.isVisible() && widget.isEnabled()) << button << ": " << said("obstacleLabel").toStdString();
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void TransferBench::goTo(const char *widget)
{
    for (int step = 0; step < 5 && !find(widget).isVisible(); ++step) {
        EXPECT_TRUE(waitFor([this] { return nextIsOffered(); }, 30000)) << said("obstacleLabel").toStdString();
        next();
    }
    ASSERT_TRUE(find(widget).isVisible()) << widget;
}

void TransferBench::import()
{
    goTo("previewTable");
    next();
    ASSERT_TRUE(waitFor([this] { return find("summaryTitle").isVisible() || !failure().isEmpty(); }, 60000));
}

void TransferBench::choose(const char *choice, const QString &id)
{
    auto &box = find<Choice>(choice);
    ASSERT_TRUE(box.isVisible() && box.isEnabled()) << choice;
    const int wanted = box.findData(id);
    ASSERT_GE(wanted, 0) << id.toStdString();
    box.setFocus(Qt::TabFocusReason);
    while (box.currentIndex() != wanted) {
        const int before = box.currentIndex();
        QTest::keyClick(&box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        ASSERT_NE(box.currentIndex(), before);
    }
}

void TransferBench::chooseInLine(const char *table, int line, const QString &id)
{
    auto &view = find<QAbstractItemView>(table);
    ASSERT_GE(line, 0);
    view.setCurrentIndex(view.model()->index(line, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return view.findChild<Choice *>(QStringLiteral("choiceEditor")) != nullptr; }));
    auto *editor = view.findChild<Choice *>(QStringLiteral("choiceEditor"));
    ASSERT_TRUE(waitFor([&] { return editor->view()->isVisible(); }));
    const int wanted = editor->findData(id);
    ASSERT_GE(wanted, 0) << id.toStdString();
    editor->view()->setCurrentIndex(editor->model()->index(wanted, 0));
    QTest::keyClick(editor->view(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return view.findChild<Choice *>(QStringLiteral("choiceEditor")) == nullptr; }));
}

int TransferBench::lineOf(const char *table, const QString &begin) const
{
    const QAbstractItemModel &model = *find<QAbstractItemView>(table).model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString().startsWith(begin))
            return row;
    return -1;
}

QString TransferBench::cell(const char *table, int row, int column) const
{
    return find<QAbstractItemView>(table).model()->index(row, column).data().toString();
}

QVariant TransferBench::remark(int row, const char *field) const
{
    const auto index = assistant()->table().fieldIndex(field);
    return find<QAbstractItemView>("previewTable")
        .model()
        ->index(row, static_cast<int>(*index))
        .data(CellTable::RemarkRole);
}

QString TransferBench::said(const char *label) const
{
    return find<QLabel>(label).text();
}

QString TransferBench::failure() const
{
    if (assistant() != nullptr) {
        // One that was solved is hidden first and deleted later.
        for (const MessageBar *bar : assistant()->findChildren<MessageBar *>())
            if (!bar->isHidden())
                return bar->text();
    }
    return {};
}

bool TransferBench::nextIsOffered() const
{
    return find<QPushButton>("nextButton").isEnabled();
}

} // namespace facet
