#include "form/AnswerWords.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "form/PhraseText.h"

#include <QStringList>

#include <algorithm>

namespace facet
{

namespace
{

QString fieldWords(const Field &field, const std::string &typed, Language language)
{
    const Code *code = field.code(typed);
    return code == nullptr ? toQt(typed) : toQt(code->label, language);
}

/// A printed line with what was filled into its blanks.
QString filledPhrase(const Option &option, const std::map<std::string, std::string, std::less<>> &details,
                     Language language)
{
    QString words;
    for (const PhraseSegment &segment : option.label.in(language)) {
        if (segment.kind == PhraseSegment::Kind::Words)
            words += toQt(segment.value);
        else if (segment.kind == PhraseSegment::Kind::Table)
            words += tableWords(segment.value);
        else if (const auto typed = details.find(segment.value); typed != details.end()) {
            const auto field = std::find_if(option.details.begin(), option.details.end(),
                                            [&segment](const Field &each) { return each.id == segment.value; });
            words += field == option.details.end() ? toQt(typed->second) : fieldWords(*field, typed->second, language);
        }
    }
    return words.trimmed();
}

/// One overload for each kind of answer.
struct Words {
    const Item &item;
    Language language;

    QString operator()(const ChoiceAnswer &answer) const
    {
        const Option *option = item.option(answer.choice);
        return option == nullptr ? QString() : filledPhrase(*option, answer.details, language);
    }
    QString operator()(const MultiChoiceAnswer &answer) const
    {
        QStringList lines;
        for (const std::string &id : answer.choices) {
            if (const Option *option = item.option(id))
                lines.append(filledPhrase(*option, {{"other", answer.other}}, language));
        }
        return lines.join(QLatin1Char('\n'));
    }
    QString operator()(std::int64_t number) const { return QString::number(number); }
    QString operator()(const std::string &text) const { return toQt(text); }
    QString operator()(const Tally &tally) const
    {
        QStringList parts;
        for (const Code &category : item.categories) {
            if (const auto count = tally.find(category.id); count != tally.end())
                parts.append(toQt(category.label, language) + QLatin1Char(' ') + QString::number(count->second));
        }
        return parts.join(QStringLiteral("  "));
    }
    QString operator()(const ListAnswer &list) const
    {
        QStringList lines;
        for (const Row &row : list.rows) {
            QStringList cells;
            for (const FieldValue &value : row.values) {
                if (const auto *number = std::get_if<std::int64_t>(&value))
                    cells.append(QString::number(*number));
                else if (const auto *text = std::get_if<std::string>(&value))
                    cells.append(toQt(*text));
                else
                    cells.append(QString());
            }
            lines.append(cells.join(QLatin1Char('\t')));
        }
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

QString itemInWords(const Item &item, const std::optional<Answer> &answer, Language language)
{
    const QString asked = toQt(item.id) + QLatin1Char(' ') + toQt(item.label.plain(language));
    const QString filled = answer ? std::visit(Words{item, language}, *answer) : missingWord();
    return asked + QLatin1Char('\n') + filled;
}

} // namespace facet
