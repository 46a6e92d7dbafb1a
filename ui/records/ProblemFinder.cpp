#include "records/ProblemFinder.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "panel/CheckLinks.h"

#include <QCoreApplication>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int rowsNearBy = 200;

struct Names {
    Q_DECLARE_TR_FUNCTIONS(ProblemFinder)
};

QString labelOf(const Desk &desk, const Table &table, const std::string &field)
{
    return fieldLabel(table, table.fieldIndex(field).value_or(0), desk.language());
}

QString nameOfKind(const Desk &desk, const Table &table, const Check &check)
{
    const QString first = check.fields.empty() ? QString() : labelOf(desk, table, check.fields.front());
    switch (check.kind) {
    case CheckKind::Filled:
        if (check.fields.size() == 1)
            //: 中文：缺%1
            return Names::tr("%1 blank").arg(first);
        //: 中文：缺%1等
        return Names::tr("%1 or others blank").arg(first);
    case CheckKind::Unique:
        //: 中文：%1重复
        return Names::tr("%1 repeated").arg(first);
    case CheckKind::Ordered:
        if (check.fields.front() == "started_at")
            //: 中文：开始晚于结束
            return Names::tr("Start after end");
        //: 中文：%1晚于%2
        return Names::tr("%1 after %2", "dates").arg(first, labelOf(desk, table, check.fields.back()));
    case CheckKind::Known:
        //: 中文：%1不在 %2
        return Names::tr("%1 not in %2").arg(first, toQt(check.otherTable));
    case CheckKind::None: {
        const Field *field = table.field(check.fields.empty() ? std::string() : check.fields.front());
        const Code *code = field == nullptr ? nullptr : field->code(check.option);
        return first + QStringLiteral(": ") + (code == nullptr ? toQt(check.option) : desk.say(code->label));
    }
    case CheckKind::NoUseAfterLeaving:
        //: 中文：离岗后使用
        return Names::tr("Use after leaving");
    default:
        //: 中文：不宜采用
        return Names::tr("Should not be used");
    }
}

/// The fields whose cells carry this check's complaint.
std::vector<std::size_t> fieldsOf(const Table &table, const Check &check)
{
    std::vector<std::string> ids = check.fields;
    if (check.kind == CheckKind::Ordered)
        ids = {check.fields.back()};
    else if (check.kind == CheckKind::NoUseAfterLeaving)
        ids = {"started_at"};
    else if (check.kind == CheckKind::Priority)
        ids = {"business_importance", "user_importance", "operator_importance"};
    std::vector<std::size_t> fields;
    for (const std::string &id : ids) {
        if (const auto index = table.fieldIndex(id))
            fields.push_back(*index);
    }
    return fields;
}

} // namespace

std::vector<ProblemKind> problemKinds(const Desk &desk, const Table &table)
{
    std::vector<ProblemKind> kinds;
    const AssessmentSession *session = desk.session();
    if (session == nullptr)
        return kinds;
    const QString home = toQt(table.id);
    const auto &requirements = session->catalogue().requirements();
    for (std::size_t index = 0; index < requirements.size(); ++index) {
        const RequirementResult &result = session->result().requirements[index];
        for (std::size_t number = 0; number < result.checks.size(); ++number) {
            const Check &check = requirements[index].checks[number];
            const CheckResult &found = result.checks[number];
            const bool fails = found.outcome == Outcome::Fail || found.outcome == Outcome::Partial;
            if (!fails || !found.rows || found.rows->count == 0 || rowsHomeOf(check) != home ||
                result.computed == Verdict::NotApplicable)
                continue;
            const std::string &id = requirements[index].id;
            kinds.push_back({toQt(id) + QLatin1Char('#') + QString::number(number), nameOfKind(desk, table, check),
                             check.role != Role::Notice, found.rows->count, id, number, fieldsOf(table, check)});
        }
    }
    return kinds;
}

void askFor(const ProblemKind &kind, RowFilter &filter)
{
    filter.withProblems = true;
    filter.requirement = kind.requirement;
    filter.check = kind.check;
}

ProblemFinder::ProblemFinder(Desk &desk, RecordsModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model), m_search(desk, model.table(), this)
{
    connect(&m_search, &RowSearch::found, this,
            [this](const std::vector<RowId> &more) { m_known.insert(m_known.end(), more.begin(), more.end()); });
    connect(&m_search, &RowSearch::finished, this, [this] {
        m_complete = true;
        Q_EMIT searchingChanged();
        leadOn();
    });
    connect(&m_search, &RowSearch::failed, this, [this](const Error &error) {
        Q_EMIT searchingChanged();
        m_desk.tell(error);
    });
    const auto forget = [this] { m_complete = false; };
    connect(&desk.sessions(), &SessionModel::committed, this, forget);
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, [this, forget] {
        stop();
        forget();
    });
}

void ProblemFinder::stop()
{
    if (!isSearching())
        return;
    m_search.stop();
    Q_EMIT searchingChanged();
}

void ProblemFinder::findAfter(int row, const ProblemKind &kind)
{
    stop();
    m_complete = m_complete && kind.id == m_kind.id && kind.requirement == m_kind.requirement;
    m_kind = kind;
    m_from = row;
    if (m_model.rowCount() == 0)
        return Q_EMIT foundNone();
    if (lookNearBy())
        return;
    if (m_complete)
        return leadOn();
    m_known.clear();
    RowFilter filter;
    askFor(kind, filter);
    m_search.start(filter);
    Q_EMIT searchingChanged();
}

int ProblemFinder::fieldIn(const std::vector<CellProblem> &problems) const
{
    for (const CellProblem &problem : problems) {
        const bool any = m_kind.requirement.empty();
        const bool sought = any || (problem.requirement == m_kind.requirement &&
                                    (m_kind.fields.empty() || std::find(m_kind.fields.begin(), m_kind.fields.end(),
                                                                        problem.field) != m_kind.fields.end()));
        if (sought)
            return static_cast<int>(problem.field);
    }
    return -1;
}

/// Past the model's pages, which are those on the screen.
bool ProblemFinder::lookNearBy()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return false;
    const std::vector<RowId> ids = m_model.list().idsAt(m_from + 1, rowsNearBy);
    const auto rows = session->rows(m_model.table().id, ids);
    const auto problems = rows ? session->cellProblems(m_model.table().id, *rows)
                               : Expected<std::vector<CellProblem>>(std::vector<CellProblem>());
    int nearest = -1;
    int field = -1;
    for (const CellProblem &problem : problems.value_or(std::vector<CellProblem>())) {
        const int here = fieldIn({problem});
        const auto at = static_cast<int>(std::find(ids.begin(), ids.end(), problem.row) - ids.begin());
        if (here < 0 || (nearest >= 0 && at >= nearest))
            continue;
        nearest = at;
        field = here;
    }
    if (nearest >= 0)
        Q_EMIT found(m_from + 1 + nearest, field);
    return nearest >= 0;
}

int ProblemFinder::nextRow() const
{
    const int rows = m_model.rowCount();
    if (m_model.list().showsAll()) {
        const RowId from = m_model.idAt(m_from);
        const auto next = std::upper_bound(m_known.begin(), m_known.end(), from);
        return m_known.empty() ? -1 : m_model.rowOf(next == m_known.end() ? m_known.front() : *next);
    }
    for (int step = 1; step <= rows; ++step) {
        const int row = (m_from + step) % rows;
        if (std::binary_search(m_known.begin(), m_known.end(), m_model.idAt(row)))
            return row;
    }
    return -1;
}

void ProblemFinder::leadOn()
{
    const int row = nextRow();
    if (row < 0)
        return Q_EMIT foundNone();
    Q_EMIT found(row, std::max(0, fieldIn(m_model.problems(row))));
}

} // namespace facet
