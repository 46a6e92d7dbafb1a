#include "form/FormFiller.h"

#include "desk/Strings.h"
#include "form/AnswerEditor.h"
#include "form/FormItem.h"
#include "form/FormSheet.h"
#include "form/ItemProblems.h"
#include "form/MarkColumn.h"

#include <algorithm>
#include <set>
#include <vector>

namespace facet
{

FormFiller::FormFiller(Desk &desk, const Table &table, FormSheet &sheet) : m_desk(desk), m_table(table), m_sheet(sheet)
{
}

void FormFiller::reload()
{
    for (FormItem *item : m_sheet.items()) {
        item->editor().discardTyping();
        showAnswer(*item);
    }
    showStates();
}

void FormFiller::showStates()
{
    for (std::size_t index = 0; index < m_sheet.items().size(); ++index)
        showState(index);
}

void FormFiller::refresh(const Change &change)
{
    if (m_desk.session() == nullptr)
        return;
    std::set<std::string, std::less<>> stale;
    for (const std::string &target : change.targets) {
        const std::size_t slash = target.find('/');
        stale.insert(slash == std::string::npos ? target : target.substr(slash + 1));
        if (m_table.item(target) != nullptr)
            showAnswer(*m_sheet.item(target));
    }
    const auto judgedAnew = [&change](std::size_t requirement) {
        return std::find(change.requirements.begin(), change.requirements.end(), requirement) !=
               change.requirements.end();
    };
    for (std::size_t index = 0; index < m_sheet.items().size(); ++index) {
        const std::string &id = m_sheet.items()[index]->item().id;
        const auto &served = m_desk.catalogue().requirementsOf(id);
        if (stale.contains(id) || std::any_of(served.begin(), served.end(), judgedAnew))
            showState(index);
    }
}

void FormFiller::showAnswer(FormItem &item)
{
    item.editor().setAnswer(m_desk.sessions().answer(toQt(item.item().id)));
}

void FormFiller::showState(std::size_t index)
{
    FormItem &item = *m_sheet.items()[index];
    MarkColumn &marks = *m_sheet.marks()[index];
    const AssessmentSession *session = m_desk.session();
    marks.setBlank(session == nullptr);
    if (session == nullptr) {
        item.setNotices({});
        item.editor().setFlaws({});
        item.setNotApplicable(std::nullopt, true);
        marks.setHasNote(false, {});
        marks.setCarried(false);
        return;
    }
    const std::string &id = item.item().id;
    const auto &served = m_desk.catalogue().requirementsOf(id);
    for (std::size_t each = 0; each < served.size(); ++each)
        marks.setVerdict(each, session->result().requirements[served[each]].verdict);
    const QString note = m_desk.sessions().note(toQt(id));
    marks.setHasNote(!note.isEmpty(), note);
    marks.setCarried(session->assessment().carried.unconfirmed.contains(id));
    item.setNotices(noticesOf(*session, item.item()));
    item.editor().setFlaws(flawsOf(*session, item.item(), m_desk.language()));
    const auto &marked = session->assessment().notApplicable;
    const auto reason = marked.find(id);
    item.setNotApplicable(reason == marked.end() ? std::nullopt : std::optional(toQt(reason->second)),
                          m_desk.sessions().isReadOnly());
}

std::array<int, 5> FormFiller::verdictCounts() const
{
    std::set<std::size_t> served;
    for (const Item &item : m_table.items) {
        const auto &requirements = m_desk.catalogue().requirementsOf(item.id);
        served.insert(requirements.begin(), requirements.end());
    }
    std::array<int, 5> counts{};
    for (const std::size_t index : served)
        ++counts[static_cast<std::size_t>(m_desk.session()->result().requirements[index].verdict)];
    return counts;
}

const Item *nextUnanswered(const SessionModel &sessions, const Item &from, bool including)
{
    std::vector<const Item *> items;
    for (const Table &table : sessions.catalogue().tables()) {
        for (const Item &item : table.items)
            items.push_back(&item);
    }
    const auto start = std::find(items.begin(), items.end(), &from);
    std::rotate(items.begin(), including || start == items.end() ? start : start + 1, items.end());
    const auto &marked = sessions.session()->assessment().notApplicable;
    const auto next = std::find_if(items.begin(), items.end(), [&](const Item *item) {
        const std::optional<Answer> answer = sessions.answer(toQt(item->id));
        return !marked.contains(item->id) && !(answer && isAnswered(*item, *answer));
    });
    return next == items.end() ? nullptr : *next;
}

} // namespace facet
