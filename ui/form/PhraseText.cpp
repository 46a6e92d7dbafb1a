#include "form/PhraseText.h"

#include "desk/Strings.h"
#include "widgets/Phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace facet
{

QString tableWords(std::string_view tableId)
{
    //: 中文：表 %1
    return QCoreApplication::translate("Form", "Table %1").arg(toQt(tableId));
}

std::vector<LabelPart> labelParts(const Phrase &phrase, Language language)
{
    std::vector<LabelPart> parts;
    for (const PhraseSegment &segment : phrase.in(language)) {
        if (segment.kind == PhraseSegment::Kind::Words)
            parts.push_back({toQt(segment.value), QString()});
        else if (segment.kind == PhraseSegment::Kind::Table)
            parts.push_back({tableWords(segment.value), toQt(segment.value)});
    }
    return parts;
}

void writePhrase(PhraseLine &line, const Phrase &phrase, Language language,
                 const std::function<void(const std::string &blank)> &place)
{
    for (const PhraseSegment &segment : phrase.in(language)) {
        switch (segment.kind) {
        case PhraseSegment::Kind::Words:
            line.addText(toQt(segment.value));
            break;
        case PhraseSegment::Kind::Table:
            line.addLink(tableWords(segment.value), toQt(segment.value));
            break;
        case PhraseSegment::Kind::Blank:
            if (place)
                place(segment.value);
            break;
        }
    }
}

void letGrow(QWidget &line)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line.setSizePolicy(policy);
}

bool hasBlank(const Phrase &phrase)
{
    return std::any_of(phrase.zh.begin(), phrase.zh.end(),
                       [](const PhraseSegment &segment) { return segment.kind == PhraseSegment::Kind::Blank; });
}

} // namespace facet
