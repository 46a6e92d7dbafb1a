#include "panel/NotApplicableDialog.h"

#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QVBoxLayout>

namespace facet
{

void NotApplicableDialog::ask(Desk &desk, const QString &itemOrTable, QWidget *parent)
{
    if (desk.session() == nullptr)
        return;
    if (desk.sessions().isReadOnly()) {
        //: 中文：不能标为不适用。%1
        const QString text =
            tr("Nothing can be marked not applicable. %1").arg(desk.say(desk.sessions().readOnlyReason()));
        desk.tell({Notice::Kind::Hint, text, {}, {}});
        return;
    }
    (new NotApplicableDialog(desk, itemOrTable, parent))->open();
}

NotApplicableDialog::NotApplicableDialog(Desk &desk, const QString &target, QWidget *parent)
    : ReasonDialog(desk, QStringLiteral("not_applicable/") + target, parent), m_target(target)
{
    setObjectName(QStringLiteral("notApplicableDialog"));
    //: 中文：%1 不适用
    setWindowTitle(tr("%1 does not apply").arg(target));
    describe();
    const std::string key = fromQt(target);
    const auto &marked = desk.session()->assessment().notApplicable;
    const auto found = marked.find(key);
    if (found != marked.end()) {
        setReason(toQt(found->second));
        //: 中文：撤销不适用
        offerWithdrawal(tr("It applies after all"),
                        [key](AssessmentSession &session) { return session.setNotApplicable(key, std::nullopt); });
    }
    //: 中文：标为不适用
    setAcceptText(found == marked.end() ? tr("Mark not applicable") : /*: 中文：保存理由 */ tr("Save the reason"));
}

void NotApplicableDialog::describe()
{
    const Catalogue &catalogue = desk().catalogue();
    const std::string key = fromQt(m_target);
    const Item *item = catalogue.item(key);
    const Table *table = catalogue.table(key);
    const QString name = item != nullptr    ? desk().say(item->name)
                         : table != nullptr ? desk().say(table->name)
                                            : QString();
    subject()->addWidget(
        makeLabel(m_target + QStringLiteral("  ") + name, this, TypeStep::Title, Ink::Primary, true, true));
    //: 中文：填写的记录会保留，但不再参与判定。
    const QString kept = item == nullptr ? tr("The records are kept, but they no longer count towards any verdict.")
                                         : /*: 中文：填写的内容会保留，但不再参与判定。 */ tr(
                                               "The answer is kept, but it no longer counts towards any verdict.");
    subject()->addWidget(makeLabel(kept, this, TypeStep::Table, Ink::Primary, false, true));
    QStringList served;
    QStringList critical;
    for (const std::size_t index : catalogue.requirementsOf(key)) {
        const Requirement &requirement = catalogue.requirements()[index];
        (requirement.critical ? critical : served).append(toQt(requirement.id));
    }
    //: 中文：、
    const QString comma = tr(", ", "between requirement numbers");
    if (!served.isEmpty())
        //: 中文：涉及要求：%1。
        subject()->addWidget(makeLabel(tr("It is used for: %1.").arg(served.join(comma)), this, TypeStep::Table,
                                       Ink::Secondary, false, true));
    if (!critical.isEmpty())
        subject()->addWidget(
            //: 中文：关键要求 %1 不会因此不适用，而会变为未判定。
            makeLabel(tr("The critical %1 does not become not applicable by this, but undetermined.")
                          .arg(critical.join(comma)),
                      this, TypeStep::Table, Ink::Secondary, false, true));
}

SessionModel::Edit NotApplicableDialog::acceptedEdit() const
{
    const std::string key = fromQt(m_target);
    const std::string why = fromQt(reason());
    return [key, why](AssessmentSession &session) { return session.setNotApplicable(key, why); };
}

} // namespace facet
