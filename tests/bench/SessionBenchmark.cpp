// facet_bench_session WORKBOOK [EDITS]: how long AssessmentSession::setAnswer takes, without a window: validate, write
// answer and history durably, judge again. Changes choice items of the workbook's first assessment, in turn.

#include "Latencies.h"

#include "catalogue/Catalogue.h"
#include "workbook/AssessmentSession.h"

#include <cstdio>
#include <cstdlib>

namespace facet::bench
{

namespace
{

constexpr double aimMilliseconds = 16.0;

std::vector<const Item *> choiceItems(const Catalogue &catalogue)
{
    std::vector<const Item *> items;
    for (const Table &table : catalogue.tables())
        for (const Item &item : table.items)
            if (item.type == AnswerType::Choice && item.options.size() > 1)
                items.push_back(&item);
    return items;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", error.place.c_str(), error.message.en.c_str());
    return 1;
}

/// The next option of the item; its details stay.
Answer nextAnswer(const AssessmentSession &session, const Item &item)
{
    ChoiceAnswer next;
    const auto found = session.assessment().answers.find(item.id);
    if (found != session.assessment().answers.end())
        next = std::get<ChoiceAnswer>(found->second);
    std::size_t option = 0;
    while (option < item.options.size() && item.options[option].id != next.choice)
        ++option;
    next.choice = item.options[(option + 1) % item.options.size()].id;
    return next;
}

int run(const std::string &path, std::size_t edits)
{
    const Expected<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue.error());
    const auto workbook = Workbook::open(*catalogue, path, {Workbook::Access::ReadWrite, "benchmark", {}});
    if (!workbook)
        return fail(workbook.error());
    const auto assessments = (*workbook)->assessments();
    if (!assessments)
        return fail(assessments.error());
    if (assessments->empty()) {
        std::fprintf(stderr, "There is no assessment in %s.\n", path.c_str());
        return 1;
    }
    const auto session = AssessmentSession::open(**workbook, assessments->front().header.id);
    if (!session)
        return fail(session.error());

    const std::vector<const Item *> items = choiceItems(*catalogue);
    const std::int64_t before = (*session)->historyCount();
    Latencies latencies;
    for (std::size_t edit = 0; edit < edits; ++edit) {
        const Item &item = *items[edit % items.size()];
        const Answer answer = nextAnswer(**session, item);
        const Clock::time_point start = Clock::now();
        const Expected<Change> change = (*session)->setAnswer(item.id, answer);
        latencies.add(Clock::now() - start);
        if (!change)
            return fail(change.error());
    }
    std::printf("%s\n", latencies.summary("session, edit to durable and judged", aimMilliseconds).c_str());
    const std::int64_t written = (*session)->historyCount() - before;
    if (written == static_cast<std::int64_t>(edits))
        return 0;
    std::fprintf(stderr, "Of %zu edits %lld are in the history: some changed nothing and don't count.\n", edits,
                 static_cast<long long>(written));
    return 1;
}

} // namespace

} // namespace facet::bench

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: %s WORKBOOK [EDITS]\n", argv[0]);
        return 2;
    }
    return facet::bench::run(argv[1], argc == 3 ? std::strtoull(argv[2], nullptr, 10) : 5000);
}
