#include "records/Completion.h"

#include "desk/Strings.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace facet
{

namespace
{

constexpr std::size_t mostProposals = 50;

/// Fields of their own that repeat from row to row; free texts are not worth proposing.
bool repeats(const Field &field)
{
    return field.type == FieldType::Text;
}

} // namespace

std::optional<Reference> referenceOf(const Catalogue &catalogue, const Table &table, std::size_t field)
{
    for (const std::size_t index : catalogue.requirementsOf(table.id)) {
        for (const Check &check : catalogue.requirements()[index].checks) {
            const bool here = check.kind == CheckKind::Known && check.table == table.id && !check.fields.empty() &&
                              check.fields.front() == table.fields[field].id;
            const Table *other = here ? catalogue.table(check.otherTable) : nullptr;
            const auto otherField = other == nullptr ? std::nullopt : other->fieldIndex(check.otherField);
            if (otherField)
                return Reference{other, *otherField};
        }
    }
    return std::nullopt;
}

void completeFrom(Desk &desk, const Table &table, std::size_t field, QLineEdit &line)
{
    if (!repeats(table.fields[field]))
        return;
    const Reference source = referenceOf(desk.catalogue(), table, field).value_or(Reference{&table, field});
    auto *model = new QStringListModel(&line);
    auto *completer = new QCompleter(model, &line);
    completer->setCaseSensitivity(Qt::CaseSensitive);
    completer->popup()->setObjectName(QStringLiteral("proposals"));
    line.setCompleter(completer);
    QObject::connect(&line, &QLineEdit::textEdited, model, [&desk, source, model](const QString &text) {
        QStringList values;
        if (const AssessmentSession *session = desk.session(); session != nullptr && !text.isEmpty()) {
            for (const std::string &value :
                 session->distinctValues(source.table->id, source.field, fromQt(text), mostProposals))
                values.append(toQt(value));
        }
        if (values == QStringList(text)) // nothing to add to what is typed
            values.clear();
        if (values != model->stringList())
            model->setStringList(values);
    });
}

} // namespace facet
