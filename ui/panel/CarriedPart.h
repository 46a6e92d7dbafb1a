#pragma once

#include "desk/Desk.h"

#include <QWidget>

namespace facet
{

class Section;

/// What was carried forward for the item or record table in the panel and waits: its answer, to be confirmed, and
/// proposals, to be taken or dropped. Hidden when nothing waits. Object names: confirmCarried, and for a proposal
/// take_judgements/5.2.3-d, drop_not_applicable/A.7.
class CarriedPart final : public QWidget
{
    Q_OBJECT

public:
    CarriedPart(Desk &desk, QWidget *parent);

    void attend(const QString &target);
    void refresh();

private:
    void addUnconfirmed();
    void addProposal(const std::string &proposal);
    void addLinks(const std::vector<QWidget *> &links);
    [[nodiscard]] QString proposalWords(const std::string &proposal) const;

    Desk &m_desk;
    QString m_target;
    Section *m_section;
};

/// Confirms what was carried forward (confirmCarried()), as one step.
void confirm(Desk &desk, const std::vector<std::string> &targets);

} // namespace facet
