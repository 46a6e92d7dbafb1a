#include "catalogue/NeededFields.h"

namespace facet
{

void expectProviders(const FormValue &place, const NameResolver &names)
{
    names.expectItem(place, "A.1.11", AnswerType::Number);
    names.expectField(place, "A.2", "provider", FieldType::Text);
    names.expectField(place, "A.9", "provider", FieldType::Text);
    names.expectItem(place, "A.5.1", AnswerType::Choice, "provider");
    for (const char *option : {"local_provider", "remote_dedicated_provider", "remote_public_provider"}) {
        names.expectItem(place, "A.5.6", AnswerType::MultiChoice, option);
    }
}

void expectNetwork(const FormValue &place, const NameResolver &names)
{
    names.expectItem(place, "A.6.5", AnswerType::Choice, "yes");
    names.expectItem(place, "A.6.5", AnswerType::Choice, "no");
    names.expectField(place, "A.2", "network", FieldType::Choice);
}

void expectPriority(const FormValue &place, const NameResolver &names)
{
    for (const char *item : {"A.1.5", "A.1.7", "A.1.8"}) {
        names.expectItem(place, item, AnswerType::Tally);
    }
    for (const char *field : {"business_importance", "user_importance", "operator_importance"}) {
        names.expectField(place, "A.2", field, FieldType::Tally);
    }
    names.expectField(place, "A.2", "system_no", FieldType::Text);
    names.expectField(place, "A.2", "system_name", FieldType::Text);
}

void expectStaffAndUsage(const FormValue &place, const NameResolver &names)
{
    names.expectField(place, "A.4", "name", FieldType::Text);
    names.expectField(place, "A.4", "left_on", FieldType::Date);
    names.expectField(place, "A.7", "person", FieldType::Text);
    names.expectField(place, "A.7", "started_at", FieldType::Time);
}

} // namespace facet
