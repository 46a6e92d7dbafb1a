// facet_bench_make_usage WORKBOOK ROWS [YEAR...]: a new workbook with one assessment for each year (2025), whose A.7
// has so many usage records from the beginning of that year on, as an access system would have logged them: in the
// order of time, with a few flaws. Always the same (seed 2026).

#include "catalogue/Catalogue.h"
#include "workbook/AssessmentSession.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

namespace facet::bench
{

namespace
{

constexpr std::size_t atATime = 50'000;
constexpr std::int64_t secondsBetween = 97;

struct System {
    const char *number;
    const char *name;
    const char *department;
};
constexpr std::array<System, 4> systems{{{"S-01", "政务大厅身份核验", "政务服务部"},
                                         {"S-02", "自助服务终端", "信息技术部"},
                                         {"S-03", "办公区门禁", "综合保障部"},
                                         {"S-04", "涉密档案库房门禁", "档案管理部"}}};
constexpr std::array<const char *, 12> surnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"};
constexpr std::array<const char *, 10> given{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
constexpr std::array<const char *, 5> contents{"办件身份核验", "终端巡检", "人员信息录入", "权限变更", "参数调整"};

/// The first second of the year, UTC.
std::int64_t beginOf(int year)
{
    std::tm parts{};
    parts.tm_year = year - 1900;
    parts.tm_mday = 1;
    return ::timegm(&parts);
}

std::string clock(std::int64_t seconds)
{
    const std::time_t moment = seconds;
    std::tm parts{};
    ::gmtime_r(&moment, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return text.data();
}

template <typename List>
const auto &anyOf(const List &list, std::mt19937 &random)
{
    return list[random() % list.size()];
}

Row usage(std::int64_t begin, std::int64_t number, std::mt19937 &random)
{
    const System &system = anyOf(systems, random);
    const std::int64_t from = begin + number * secondsBetween;
    const auto lasting = static_cast<std::int64_t>(120 + random() % 3000);
    const std::string person = std::string(anyOf(surnames, random)) + anyOf(given, random);
    Row row;
    for (const std::string &text :
         {std::string(system.number), std::string(system.name), std::string(system.department), person,
          std::string(random() % 5 == 0 ? "甲物业公司" : "本中心"), clock(from), clock(from + lasting),
          std::string(anyOf(contents, random))})
        row.values.emplace_back(text);
    if (number % 27'017 == 3) {
        row.values[6] = FieldValue();
    } else if (number % 83'003 == 10) {
        row.values[6] = clock(from - 600);
    } else if (number % 200'003 == 8) {
        row.values[0] = std::string("S-05");
    }
    return row;
}

Expected<void> addAssessment(Workbook &workbook, std::int64_t rows, int year)
{
    AssessmentHeader header;
    header.title = std::to_string(year + 1) + " 年度评估";
    header.unit = "某市政务服务中心";
    const auto id = workbook.add(header);
    const auto session = id ? AssessmentSession::open(workbook, *id) : tl::unexpected<Error>(id.error());
    if (!session)
        return tl::unexpected<Error>(session.error());
    std::vector<Row> known;
    for (const System &system : systems) {
        Row row{std::vector<FieldValue>(workbook.catalogue().table("A.2")->fields.size())};
        row.values[0] = std::string(system.number);
        row.values[1] = std::string(system.name);
        known.push_back(std::move(row));
    }
    if (const auto added = (*session)->addRows("A.2", known); !added)
        return tl::unexpected<Error>(added.error());
    std::mt19937 random(2026);
    const std::int64_t begin = beginOf(year);
    for (std::int64_t number = 0; number < rows;) {
        std::vector<Row> some;
        for (; number < rows && some.size() < atATime; ++number)
            some.push_back(usage(begin, number, random));
        if (const auto added = (*session)->addRows("A.7", some); !added)
            return tl::unexpected<Error>(added.error());
    }
    return {};
}

Expected<void> make(const Catalogue &catalogue, const std::string &path, std::int64_t rows,
                    const std::vector<int> &years)
{
    const auto workbook = Workbook::create(catalogue, path, {Workbook::Access::ReadWrite, "bench"});
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    for (const int year : years) {
        if (const auto added = addAssessment(**workbook, rows, year); !added)
            return added;
    }
    return {};
}

} // namespace

} // namespace facet::bench

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s WORKBOOK ROWS [YEAR...]\n", argv[0]);
        return 2;
    }
    std::vector<int> years;
    for (int i = 3; i < argc; ++i)
        years.push_back(std::atoi(argv[i]));
    if (years.empty())
        years.push_back(2025);
    const auto catalogue = facet::Catalogue::builtIn();
    const auto made =
        catalogue ? facet::bench::make(*catalogue, argv[1], std::atoll(argv[2]), years) : facet::Expected<void>();
    if (!catalogue || !made) {
        std::fprintf(stderr, "%s\n",
                     catalogue ? made.error().message.en.c_str() : catalogue.error().message.en.c_str());
        return 1;
    }
    return 0;
}
