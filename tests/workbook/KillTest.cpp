#include "workbook/WorkbookFixture.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <sstream>

namespace facet
{
namespace
{

/// Starts the editing program, reads what it acknowledges, and kills it.
class Victim
{
public:
    /// `work`: what it does, "edits" or "imports".
    Victim(const char *work, const std::string &path, const std::string &id, std::int64_t first)
    {
        std::array<int, 2> pipe{};
        EXPECT_EQ(::pipe(pipe.data()), 0);
        m_process = fork();
        if (m_process == 0) {
            dup2(pipe[1], STDOUT_FILENO);
            close(pipe[0]);
            close(pipe[1]);
            const std::string number = std::to_string(first);
            execl(FACET_EDIT_UNTIL_KILLED, "edit", work, path.c_str(), id.c_str(), number.c_str(), nullptr);
            _exit(3);
        }
        close(pipe[1]);
        m_output = pipe[0];
    }
    ~Victim() { close(m_output); }
    Victim(const Victim &) = delete;
    Victim &operator=(const Victim &) = delete;

    /// Reads so many acknowledgements, waits a moment, kills, and returns all acknowledged numbers.
    std::set<std::int64_t> killAfter(std::size_t lines, useconds_t microseconds)
    {
        std::string text;
        while (static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) < lines && readMore(text)) {
        }
        usleep(microseconds); // Any moment will do: the point is that it is an arbitrary one.
        kill(m_process, SIGKILL);
        int status = 0;
        waitpid(m_process, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the program ended by itself with " << WEXITSTATUS(status);
        while (readMore(text)) {
        }
        std::set<std::int64_t> numbers;
        for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
            numbers.insert(std::stoll(text.substr(at, end - at)));
        }
        return numbers;
    }

private:
    bool readMore(std::string &text) const
    {
        std::array<char, 4096> buffer{};
        const ssize_t size = read(m_output, buffer.data(), buffer.size());
        text.append(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
        return size > 0;
    }

    pid_t m_process = -1;
    int m_output = -1;
};

/// The numbers that the history has.
std::set<std::int64_t> numbersIn(const AssessmentSession &session)
{
    HistoryQuery query;
    query.limit = static_cast<std::size_t>(session.historyCount());
    std::set<std::int64_t> numbers;
    const auto entries = session.history(query).value();
    for (const HistoryEntry &entry : entries) {
        // "#12#"; a row may have several, of the edits before.
        for (std::size_t mark = entry.after.find('#'); mark != std::string::npos; mark = entry.after.find('#', mark)) {
            const std::size_t end = entry.after.find('#', mark + 1);
            numbers.insert(std::stoll(entry.after.substr(mark + 1, end - mark - 1)));
            mark = end + 1;
        }
    }
    return numbers;
}

int rounds()
{
    const char *wanted = std::getenv("FACET_KILL_ROUNDS");
    return wanted == nullptr ? 15 : std::atoi(wanted);
}

using Killing = WorkbookTest;

TEST_F(Killing, EveryAcknowledgedEditIsThereAfterAKillAtAnyMoment)
{
    const std::string id = add(*create());
    const auto seed = std::random_device()();
    std::mt19937 random(seed);
    std::set<std::int64_t> acknowledged;
    for (int round = 1; round <= rounds(); ++round) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round));
        const std::int64_t first = acknowledged.empty() ? 1 : *acknowledged.rbegin() + 100;
        const std::size_t lines = random() % 4 == 0 ? 0 : random() % 40;
        acknowledged.merge(Victim("edits", path(), id, first)
                               .killAfter(lines, static_cast<useconds_t>(random() % (lines == 0 ? 60000 : 3000))));

        const auto opened = open();
        ASSERT_TRUE(opened.has_value()) << opened.error().message.en;
        expectClean(**opened);
        const std::set<std::int64_t> stored = numbersIn(*session(**opened, id));
        for (const std::int64_t number : acknowledged) {
            // Of twelve numbers one adds no row, and is not acknowledged either.
            ASSERT_TRUE(stored.contains(number)) << "acknowledged edit " << number << " is lost";
        }
    }
    RecordProperty("acknowledged", static_cast<int>(acknowledged.size()));
    std::cout << "killed " << rounds() << " times; all " << acknowledged.size() << " acknowledged edits are there\n";
    EXPECT_FALSE(acknowledged.empty());
}

/// Rows of A.7 by the number that is their content.
std::map<std::int64_t, std::int64_t> importedRows(const Workbook &workbook, const std::string &id)
{
    std::map<std::int64_t, std::int64_t> rows;
    const Assessment loaded = workbook.load(id).value();
    const auto table = loaded.records.find("A.7");
    if (table != loaded.records.end()) {
        for (const Row &row : table->second) {
            ++rows[std::stoll(std::get<std::string>(row.values[7]).substr(1))];
        }
    }
    return rows;
}

TEST_F(Killing, AnImportIsThereWithAllItsRowsOrNotAtAllAfterAKillAtAnyMoment)
{
    const auto seed = std::random_device()();
    std::mt19937 random(seed);
    const int kills = std::max(3, rounds() / 3); // They take longer.
    constexpr int roundsOfAWorkbook = 5;         // What is there is verified each time.
    std::string name;
    std::string id;
    std::size_t imports = 0;
    std::int64_t undone = 0;
    for (int round = 0; round < kills; ++round) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round));
        if (round % roundsOfAWorkbook == 0) {
            name = "imports-" + std::to_string(round) + ".facet";
            id = add(*create(name));
        }
        // Not from 0: an undo is acknowledged by the negative number, and that of 0 is the import itself.
        const std::int64_t first = (round + 1) * 1000 + static_cast<std::int64_t>(random() % 4);
        const std::set<std::int64_t> acknowledged =
            Victim("imports", path(name), id, first)
                .killAfter(random() % 5, static_cast<useconds_t>(random() % 300'000));

        const auto opened = open(Workbook::Access::ReadWrite, name);
        ASSERT_TRUE(opened.has_value()) << opened.error().message.en;
        expectClean(**opened);
        const std::map<std::int64_t, std::int64_t> stored = importedRows(**opened, id);
        for (const auto &[number, rows] : stored) {
            EXPECT_EQ(rows, number % 4 == 3 ? 21'000 : 3000) << "only a part of import " << number;
            EXPECT_FALSE(acknowledged.contains(-number)) << "import " << number << " is there, its undo lost";
        }
        for (const std::int64_t number : acknowledged) {
            if (number > 0 && number % 2 == 0) {
                EXPECT_TRUE(stored.contains(number)) << "acknowledged import " << number << " is lost";
            }
            undone += number < 0 ? 1 : 0;
        }
        // The note came in the same step as the rows.
        std::set<std::int64_t> noted;
        const Assessment loaded = (*opened)->load(id).value();
        const auto note = loaded.notes.find("A.7");
        std::istringstream text(note == loaded.notes.end() ? std::string() : note->second);
        for (std::string line; std::getline(text, line);) {
            noted.insert(std::stoll(line.substr(1)));
        }
        std::set<std::int64_t> numbers;
        std::ranges::transform(stored, std::inserter(numbers, numbers.end()),
                               [](const auto &each) { return each.first; });
        EXPECT_EQ(noted, numbers);
        imports += acknowledged.size();
    }
    std::cout << "killed " << kills << " times; " << imports << " imports and undos, " << undone
              << " of them undos, acknowledged\n";
    EXPECT_GT(imports, 0U);
}

} // namespace
} // namespace facet
