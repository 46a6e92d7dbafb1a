#include "desk/AnswerWords.h"

#include "assessment/DateTime.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "tabular/ColumnMapping.h"

#include <QStringList>

#include <variant>

namespace facet
{

namespace
{

const QString separator = QStringLiteral(" · ");

QString codeWords(const Field &field, const std::string &id, Language language)
{
    const Code *code = field.code(id);
    return code == nullptr ? toQt(id) : toQt(code->label, language);
}

QString tallyWords(const std::vector<Code> &categories, const Tally &tally, Language language)
{
    QStringList parts;
    for (const Code &category : categories)
        if (const auto count = tally.find(category.id); count != tally.end())
            parts.append(toQt(category.label, language) + QLatin1Char(' ') + groupedNumber(count->second));
    return parts.join(separator);
}

QString optionWords(const Item &item, const std::string &id, Language language)
{
    const Option *option = item.option(id);
    return option == nullptr ? toQt(id) : toQt(option->label.plain(language));
}

QStringList choiceWords(const Item &item, const ChoiceAnswer &choice, Language language)
{
    QStringList parts{optionWords(item, choice.choice, language)};
    for (const auto &[detail, text] : choice.details) {
        const Field *field = item.detail(detail).field;
        parts.append(field == nullptr ? toQt(text) : fieldWords(FieldValue(text), *field, language));
    }
    return parts;
}

} // namespace

QString timeWords(const std::string &text)
{
    QString words = toQt(text);
    if (normalisedTime(text))
        words.replace(QLatin1Char('T'), QLatin1Char(' '));
    return words;
}

QString fieldLabel(const Table &table, std::size_t field, Language language)
{
    return toQt(columnLabel(table, field, language));
}

QString fieldWords(const FieldValue &value, const Field &field, Language language)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return field.type == FieldType::Time ? timeWords(*text)
               : field.codes.empty()         ? toQt(*text)
                                             : codeWords(field, *text, language);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return groupedNumber(*number);
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
        QStringList parts;
        for (const std::string &code : *codes)
            parts.append(codeWords(field, code, language));
        return parts.join(separator);
    }
    if (const auto *tally = std::get_if<Tally>(&value))
        return tallyWords(field.codes, *tally, language);
    return {};
}

QString acceptedWords(const Field &field, Language language)
{
    QStringList labels;
    for (const Code &code : field.codes)
        labels.append(toQt(code.label, language));
    if (field.type == FieldType::Tally)
        return labels.join(QStringLiteral(" 0 · ")) + QStringLiteral(" 0");
    return labels.isEmpty() ? QStringLiteral("0, 1, 2 …")
                            : labels.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString answerWords(const Item &item, const Answer &answer, Language language)
{
    QStringList parts;
    if (const auto *choice = std::get_if<ChoiceAnswer>(&answer)) {
        parts = choiceWords(item, *choice, language);
    } else if (const auto *choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        for (const std::string &id : choices->choices)
            parts.append(optionWords(item, id, language));
        parts.append(toQt(choices->other));
    } else if (const auto *number = std::get_if<std::int64_t>(&answer)) {
        parts.append(groupedNumber(*number));
    } else if (const auto *text = std::get_if<std::string>(&answer)) {
        parts.append(toQt(*text));
    } else if (const auto *tally = std::get_if<Tally>(&answer)) {
        parts.append(tallyWords(item.categories, *tally, language));
    } else if (const auto *list = std::get_if<ListAnswer>(&answer)) {
        for (const Row &row : list->rows)
            parts.append(rowWords(item.columns, row, language));
    }
    parts.removeAll(QString());
    return parts.join(separator);
}

QString rowWords(const std::vector<Field> &fields, const Row &row, Language language)
{
    QStringList parts;
    for (std::size_t index = 0; index < fields.size() && index < row.values.size(); ++index)
        parts.append(fieldWords(row.values[index], fields[index], language));
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace facet
