// facet_bench_make_library SAMPLE ASSESSMENTS WORKBOOK: a new workbook with so many assessments of some hundred units
// over several years, each the sample (an exchange file) with its own choices, notes and texts, and a few rows. Always
// the same (seed 2026). Not synced while it is made: a machine that goes down leaves none.

#include "base/AtomicFile.h"
#include "exchange/AssessmentJson.h"
#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace facet::bench
{

namespace
{

constexpr std::array<const char *, 20> places{"海州", "平川", "临江", "青岩", "东阳", "西陵", "南浦",
                                              "北辰", "云溪", "石门", "龙泉", "凤台", "长岭", "白河",
                                              "红山", "金沙", "玉林", "松原", "明湖", "新桥"};
constexpr std::array<const char *, 12> kinds{
    "市政务服务中心", "市不动产登记中心", "县人力资源服务大厅", "高新技术企业", "研究院",   "市公共资源交易中心",
    "区图书馆",       "第一人民医院",     "实验中学",           "地铁运营公司", "会展中心", "物业管理公司"};
constexpr std::array<const char *, 8> surnames{"张", "李", "王", "赵", "陈", "刘", "周", "吴"};
constexpr std::array<const char *, 8> given{"一凡", "伟", "敏", "静", "建国", "小红", "志强", "丽"};
constexpr std::array<const char *, 10> subjects{"门禁闸机", "自助终端", "访客登记", "库房门禁", "考勤设备",
                                                "人证核验", "会议签到", "食堂支付", "宿舍门禁", "窗口叫号"};
constexpr std::array<const char *, 8> remarks{"待更换",       "已停用",         "日志缺失",   "由外部单位维护",
                                              "未签保密协议", "存储期限待核实", "已通知整改", "现场复核无异常"};

template <typename List>
const auto &anyOf(const List &list, std::mt19937 &random)
{
    return list[random() % list.size()];
}

std::string dateIn(int year, std::mt19937 &random)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, static_cast<int>(1 + random() % 12),
                  static_cast<int>(1 + random() % 28));
    return text.data();
}

void varyHeader(AssessmentHeader &header, std::size_t number, std::mt19937 &random)
{
    const std::size_t unit = number % (places.size() * kinds.size());
    const int year = 2026 - static_cast<int>(number / (places.size() * kinds.size())) % 9;
    header.id.clear();
    header.unit = std::string(places[unit / kinds.size()]) + kinds[unit % kinds.size()];
    header.title =
        random() % 5 == 0 ? std::string(anyOf(subjects, random)) + "上线前评估" : std::to_string(year) + " 年度评估";
    header.assessor = std::string(anyOf(surnames, random)) + anyOf(given, random);
    header.date = dateIn(year, random);
    header.status = random() % 4 == 0 ? Status::Draft : Status::Final;
}

void varyAnswers(const Catalogue &catalogue, Assessment &assessment, std::size_t number, std::mt19937 &random)
{
    for (auto &[id, answer] : assessment.answers) {
        const Item &item = *catalogue.item(id);
        if (auto *choice = std::get_if<ChoiceAnswer>(&answer); choice != nullptr && random() % 3 == 0) {
            choice->choice = anyOf(item.options, random).id;
            choice->details.clear();
        } else if (auto *count = std::get_if<std::int64_t>(&answer)) {
            *count = static_cast<std::int64_t>(random() % 100'000);
        } else if (auto *text = std::get_if<std::string>(&answer); text != nullptr && !text->empty()) {
            *text += "（" + std::to_string(number) + "）";
        }
    }
    if (random() % 3 == 0) {
        for (int dropped = 0; dropped < 8 && !assessment.answers.empty(); ++dropped) {
            assessment.answers.erase(std::next(assessment.answers.begin(),
                                               static_cast<std::ptrdiff_t>(random() % assessment.answers.size())));
        }
    }
    for (auto &[target, note] : assessment.notes) {
        note = std::string(anyOf(subjects, random)) + anyOf(remarks, random) + "，记录编号 " +
               std::to_string(random() % 1'000'000) + "。";
    }
}

Assessment vary(const Catalogue &catalogue, const Assessment &sample, std::size_t number)
{
    std::mt19937 random(static_cast<std::uint32_t>(2026 + number));
    Assessment made = sample;
    varyHeader(made.header, number, random);
    varyAnswers(catalogue, made, number, random);
    for (auto &[table, rows] : made.records) {
        rows.resize(std::min<std::size_t>(rows.size(), 2 + random() % 4));
    }
    return made;
}

Expected<void> make(const Catalogue &catalogue, const std::string &samplePath, std::size_t count,
                    const std::string &path)
{
    const auto text = readFile(samplePath);
    const auto sample = text ? readAssessment(catalogue, *text) : tl::unexpected<Error>(text.error());
    if (!sample) {
        return tl::unexpected<Error>(sample.error());
    }
    const auto workbook = Workbook::create(catalogue, path, {Workbook::Access::ReadWrite, "bench"});
    if (!workbook) {
        return tl::unexpected<Error>(workbook.error());
    }
    (*workbook)->database().db().execute("PRAGMA synchronous = OFF");
    for (std::size_t number = 0; number < count; ++number) {
        if (const auto id = (*workbook)->import(vary(catalogue, *sample, number)); !id) {
            return tl::unexpected<Error>(id.error());
        }
    }
    return {};
}

} // namespace

} // namespace facet::bench

int main(int argc, char **argv)
{
    if (argc != 4 || std::atoll(argv[2]) < 0) {
        std::fprintf(stderr, "usage: %s SAMPLE ASSESSMENTS WORKBOOK\n", argv[0]);
        return 2;
    }
    const auto catalogue = facet::Catalogue::builtIn();
    const auto made =
        catalogue ? facet::bench::make(*catalogue, argv[1], static_cast<std::size_t>(std::atoll(argv[2])), argv[3])
                  : facet::Expected<void>(tl::unexpected<facet::Error>(catalogue.error()));
    if (!made) {
        std::fprintf(stderr, "%s %s\n", made.error().place.c_str(), made.error().message.en.c_str());
        return 1;
    }
    return 0;
}
