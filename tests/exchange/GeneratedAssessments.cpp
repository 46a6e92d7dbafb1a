#include "exchange/GeneratedAssessments.h"

#include <algorithm>
#include <array>

namespace facet
{

const Catalogue &guideCatalogue()
{
    static const Catalogue loaded = Catalogue::builtIn().value();
    return loaded;
}

bool AssessmentGenerator::chance(int outOfTen)
{
    return below(10) < static_cast<std::size_t>(outOfTen);
}

std::size_t AssessmentGenerator::below(std::size_t bound)
{
    return bound == 0 ? 0 : m_random() % bound;
}

std::int64_t AssessmentGenerator::count()
{
    constexpr std::array<std::int64_t, 5> notable = {0, 1, 99'999, 100'000, (std::int64_t{1} << 53) - 1};
    return chance(5) ? notable[below(notable.size())] : static_cast<std::int64_t>(below(1000));
}

std::string AssessmentGenerator::text()
{
    const std::array<std::string, 14> notable = {"张三",
                                                 "张三",
                                                 "S-01",
                                                 "S-01 ",
                                                 "　",
                                                 " \t\n",
                                                 "人脸😀\xF0\xA0\xAE\xB7",
                                                 std::string("NUL\0 inside", 11),
                                                 "\"\\/\b\f\r\x1f\x7f",
                                                 "\xE2\x80\xA8line\xC2\x85",
                                                 "2026-03-31",
                                                 "2026-02-30",
                                                 "2026-03-31 08:05",
                                                 std::string(5000, 'x') + "长"};
    return notable[below(notable.size())];
}

Tally AssessmentGenerator::tally(const std::vector<Code> &categories)
{
    Tally made;
    for (const Code &category : categories) {
        if (chance(5)) {
            made[category.id] = count();
        }
    }
    return made;
}

std::vector<std::string> AssessmentGenerator::someOf(std::vector<std::string> ids)
{
    std::ranges::shuffle(ids, m_random);
    ids.resize(below(ids.size() + 1));
    return ids;
}

ChoiceAnswer AssessmentGenerator::choice(const Item &item)
{
    ChoiceAnswer made{item.options[below(item.options.size())].id, {}};
    for (const Option &option : item.options) {
        for (const Field &detail : option.details) {
            if (chance(6)) {
                made.details[detail.id] = detail.codes.empty() ? text() : detail.codes[below(detail.codes.size())].id;
            }
        }
    }
    return made;
}

Answer AssessmentGenerator::answer(const Item &item)
{
    switch (item.type) {
    case AnswerType::Choice:
        return choice(item);
    case AnswerType::MultiChoice: {
        std::vector<std::string> ids;
        for (const Option &option : item.options) {
            ids.push_back(option.id);
        }
        const bool hasOther = item.detail("other").field != nullptr && chance(5);
        return MultiChoiceAnswer{someOf(std::move(ids)), hasOther ? text() : ""};
    }
    case AnswerType::Number:
        return count();
    case AnswerType::Text:
        return text();
    case AnswerType::Tally:
        return tally(item.categories);
    case AnswerType::List:
        break;
    }
    ListAnswer list;
    for (std::size_t rows = below(4); rows > 0; --rows) {
        list.rows.push_back(row(item.columns));
    }
    return list;
}

FieldValue AssessmentGenerator::value(const Field &field)
{
    std::vector<std::string> ids;
    for (const Code &code : field.codes) {
        ids.push_back(code.id);
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Time:
        return text();
    case FieldType::Choice:
        return ids[below(ids.size())];
    case FieldType::MultiChoice: {
        std::vector<std::string> some = someOf(std::move(ids));
        return some.empty() ? FieldValue{} : FieldValue{std::move(some)};
    }
    case FieldType::Number:
        return count();
    case FieldType::Tally:
        break;
    }
    Tally made = tally(field.codes);
    return made.empty() ? FieldValue{} : FieldValue{std::move(made)};
}

Row AssessmentGenerator::row(const std::vector<Field> &fields)
{
    Row made;
    for (const Field &field : fields) {
        made.values.push_back(chance(7) ? value(field) : FieldValue{});
    }
    return made;
}

void AssessmentGenerator::fill(const Table &table, Assessment &assessment)
{
    for (const Item &item : table.items) {
        if (chance(8)) {
            assessment.answers[item.id] = answer(item);
        }
        if (chance(1)) {
            assessment.notApplicable[item.id] = "理由 " + text();
        }
        if (chance(2)) {
            assessment.notes[item.id] = text();
        }
    }
    if (table.kind == TableKind::Records) {
        for (std::size_t rows = below(6); rows > 0; --rows) {
            assessment.records[table.id].push_back(row(table.fields));
        }
        if (chance(1)) {
            assessment.notApplicable[table.id] = "本期没有";
        }
    }
}

Assessment AssessmentGenerator::make()
{
    Assessment made;
    made.header = {chance(5) ? "0d1f6c1e-8a53-4b7e-9a53-6f4f0f6a2b11" : "",
                   "标题 " + text(),
                   chance(5) ? text() : "",
                   chance(5) ? text() : "",
                   chance(5) ? "2026-03-31" : "",
                   chance(5) ? Status::Final : Status::Draft};
    for (const Table &table : m_catalogue.tables()) {
        fill(table, made);
    }
    for (const Requirement &requirement : m_catalogue.requirements()) {
        if (chance(2)) {
            made.judgements[requirement.id] = {static_cast<Verdict>(below(4)), "理由 " + text()};
        }
    }
    if (chance(3)) {
        made.parameters[m_catalogue.parameters().front().id] = count();
    }
    return made;
}

} // namespace facet
