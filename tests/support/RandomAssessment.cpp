#include "support/RandomAssessment.h"

#include "exchange/GeneratedAssessments.h"

#include <algorithm>
#include <array>
#include <limits>

namespace facet
{

RandomAssessment::RandomAssessment(const Catalogue &catalogue, std::uint32_t seed)
    : m_catalogue(catalogue), m_seed(seed), m_random(seed), m_dirt(seed % 4)
{
}

std::string RandomAssessment::name()
{
    const std::array<std::string, 12> names = {
        "张三",   "李四", "王五", " 张三　", "赵六", "Zoë", "𠮷田", "欧阳娜", std::string("A\0B", 3),
        "钱七\t", "😀",    "孙八"};
    return names[below(names.size())];
}

std::string RandomAssessment::number()
{
    return std::string(below(10) == 0 ? " " : "") + "S-" + std::to_string(below(12)) + (below(10) == 0 ? "　" : "");
}

std::string RandomAssessment::day()
{
    constexpr std::array<const char *, 6> odd = {"2024-02-30", "2023-02-29", "２０２４-01-01",
                                                 "2024-1-5",   "0000-01-01", "无"};
    if (below(10) < m_dirt) {
        return odd[below(odd.size())];
    }
    const std::string month = std::to_string(101 + below(4)).substr(1);
    const std::string date = std::to_string(101 + below(28)).substr(1);
    return "2024-" + month + "-" + date;
}

std::string RandomAssessment::text(const Table &table, const Field &field)
{
    if (field.type == FieldType::Date) {
        return day() + (below(8) == 0 ? "　" : "");
    }
    if (field.type == FieldType::Time) {
        const std::string hour = std::to_string(100 + below(24)).substr(1);
        return day() + (below(2) == 0 ? "T" : " ") + hour + ":30" + (below(4) == 0 ? ":15" : "");
    }
    if (field.id == "name" || field.id == "person" || field.id == "provider") {
        return name();
    }
    if (field.id == "system_no" || field.id == "staff_no") {
        return number();
    }
    return table.id + " " + field.id + " " + std::to_string(below(5));
}

FieldValue RandomAssessment::value(const Table &table, const Field &field)
{
    if (below(10) < m_dirt) {
        constexpr std::array<const char *, 4> blanks = {" ", "　", "\t\xC2\x85", "\xE2\x80\xA8"};
        const bool isText = field.codes.empty();
        return isText && below(2) == 0 ? FieldValue(blanks[below(blanks.size())]) : FieldValue();
    }
    if (field.type == FieldType::Tally) {
        Tally tally;
        for (const Code &code : field.codes) {
            constexpr std::array<std::int64_t, 5> counts = {0, 1, 7, 100'000, (std::int64_t{1} << 53) - 1};
            if (below(3) != 0) {
                tally[code.id] = counts[below(counts.size())];
            }
        }
        return tally.empty() ? FieldValue() : FieldValue(tally);
    }
    if (field.type == FieldType::MultiChoice) {
        std::vector<std::string> codes;
        for (const Code &code : field.codes) {
            if (below(2) == 0) {
                codes.push_back(code.id);
            }
        }
        return codes.empty() ? FieldValue() : FieldValue(codes);
    }
    if (field.type == FieldType::Choice) {
        return field.codes[below(field.codes.size())].id;
    }
    return text(table, field);
}

Row RandomAssessment::row(const Table &table)
{
    Row row;
    const bool blank = below(40) == 0;
    for (const Field &field : table.fields) {
        row.values.push_back(blank ? FieldValue() : value(table, field));
    }
    return row;
}

Assessment RandomAssessment::make()
{
    Assessment assessment = AssessmentGenerator(m_catalogue, m_seed).make();
    assessment.records.clear();
    for (const Table &table : m_catalogue.tables()) {
        if (table.kind != TableKind::Records || below(8) == 0) {
            continue;
        }
        const std::size_t rows = table.id == "A.7" ? below(120) : below(25);
        for (std::size_t i = 0; i < rows; ++i) {
            assessment.records[table.id].push_back(row(table));
        }
    }
    return assessment;
}

} // namespace facet
