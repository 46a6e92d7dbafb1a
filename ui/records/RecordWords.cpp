#include "records/RecordWords.h"

#include "desk/Strings.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace facet
{

namespace
{

const Code *codeMeant(const Field &field, const QString &text)
{
    const auto meant = [&text](const Code &code) {
        return text.compare(toQt(code.id), Qt::CaseInsensitive) == 0 || text == toQt(code.label.zh) ||
               text.compare(toQt(code.label.en), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(field.codes.begin(), field.codes.end(), meant);
    return found == field.codes.end() ? nullptr : &*found;
}

std::optional<FieldValue> codesOf(const QString &text, const Field &field)
{
    static const QRegularExpression marks(QStringLiteral("[·、,，;；]"));
    std::vector<std::string> chosen;
    for (const QString &part : text.split(marks, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const Code *code = codeMeant(field, part.trimmed());
        if (code == nullptr)
            return std::nullopt;
        if (std::find(chosen.begin(), chosen.end(), code->id) == chosen.end())
            chosen.push_back(code->id);
    }
    return chosen.empty() ? FieldValue() : FieldValue(chosen);
}

std::optional<std::int64_t> countOf(QString text)
{
    text.remove(QLatin1Char(',')).remove(QChar(0x2009));
    bool valid = false;
    const qlonglong count = text.trimmed().toLongLong(&valid);
    constexpr qlonglong largest = 9007199254740991;
    return valid && count >= 0 && count <= largest ? std::optional<std::int64_t>(count) : std::nullopt;
}

/// "1/0/3": a count for each category, as printed.
std::optional<FieldValue> tallyInOrder(const QString &text, const Field &field)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() != static_cast<qsizetype>(field.codes.size()))
        return std::nullopt;
    Tally tally;
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const auto count = countOf(parts[index]);
        if (!count)
            return std::nullopt;
        tally[field.codes[static_cast<std::size_t>(index)].id] = *count;
    }
    return FieldValue(tally);
}

std::optional<FieldValue> tallyOf(const QString &text, const Field &field)
{
    if (text.contains(QLatin1Char('/')))
        return tallyInOrder(text, field);
    static const QRegularExpression marks(QStringLiteral("[·、;；]"));
    static const QRegularExpression labelled(QStringLiteral("^(.*?)[\\s:：]*([0-9][0-9,]*)$"));
    Tally tally;
    for (const QString &part : text.split(marks, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = labelled.match(part.trimmed());
        const Code *code = match.hasMatch() ? codeMeant(field, match.captured(1).trimmed()) : nullptr;
        const auto count = match.hasMatch() ? countOf(match.captured(2)) : std::nullopt;
        if (code == nullptr || !count)
            return std::nullopt;
        tally[code->id] = *count;
    }
    return FieldValue(tally);
}

} // namespace

QString fieldLabel(const Table &table, std::size_t field, Language language)
{
    const Field &asked = table.fields[field];
    const QString label = toQt(asked.label, language);
    const QString qualifier = toQt(asked.qualifier, language);
    const auto sharing = std::count_if(table.fields.begin(), table.fields.end(),
                                       [&asked](const Field &other) { return other.label == asked.label; });
    if (qualifier.isEmpty() || sharing < 2)
        return label;
    return language == Language::Chinese ? QStringLiteral("%1（%2）").arg(label, qualifier)
                                         : QStringLiteral("%1 (%2)").arg(label, qualifier);
}

std::optional<FieldValue> fieldValueOf(const QString &text, const Field &field)
{
    if (text.trimmed().isEmpty())
        return FieldValue();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Time:
        return FieldValue(fromQt(text));
    case FieldType::Number: {
        const auto count = countOf(text);
        return count ? std::optional(FieldValue(*count)) : std::nullopt;
    }
    case FieldType::Choice: {
        const Code *code = codeMeant(field, text.trimmed());
        return code == nullptr ? std::nullopt : std::optional(FieldValue(code->id));
    }
    case FieldType::MultiChoice:
        return codesOf(text, field);
    case FieldType::Tally:
        return tallyOf(text, field);
    }
    return std::nullopt;
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

} // namespace facet
