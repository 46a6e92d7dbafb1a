#include "records/ProblemFinder.h"

#include "desk/Strings.h"
#include "panel/CheckLinks.h"
#include "records/RecordWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace facet
{

namespace
{

constexpr int rowsATurn = 200;

struct Names {
    Q_DECLARE_TR_FUNCTIONS(ProblemFinder)
};

QString labelOf(const Desk &desk, const Table &table, const std::string &field)
{
    return fieldLabel(table, table.fieldIndex(field).value_or(0), desk.language());
}

QString nameOfKind(const Desk &desk, const Table &table, const Check &check, const std::string &requirement)
{
    const QString first = check.fields.empty() ? QString() : labelOf(desk, table, check.fields.front());
    switch (check.kind) {
    case CheckKind::Filled:
        if (check.fields.size() == 1)
            //: 中文：缺%1
            return Names::tr("%1 blank").arg(first);
        //: 中文：有未填 %1
        return Names::tr("Blank fields %1", "requirement").arg(toQt(requirement));
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
            kinds.push_back({toQt(id) + QLatin1Char('#') + QString::number(number), nameOfKind(desk, table, check, id),
                             check.role != Role::Notice, found.rows->count, found.rows->sample, id,
                             fieldsOf(table, check)});
        }
    }
    return kinds;
}

ProblemFinder::ProblemFinder(Desk &desk, RecordsModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ProblemFinder::lookOn);
}

void ProblemFinder::stop()
{
    m_turn.stop();
}

void ProblemFinder::findAfter(int row, const ProblemKind &kind)
{
    stop();
    m_kind = kind;
    m_left = m_model.rowCount();
    if (m_left == 0)
        return Q_EMIT foundNone();
    m_at = (row + 1) % m_left;
    if (!jumpBySample())
        lookOn();
}

bool ProblemFinder::jumpBySample()
{
    const bool whole = m_kind.count == static_cast<std::int64_t>(m_kind.sample.size()) && m_kind.count > 0;
    const auto next = std::find_if(m_kind.sample.begin(), m_kind.sample.end(),
                                   [this](std::int64_t position) { return position > m_at; });
    if (next == m_kind.sample.end() && !whole)
        return false;
    const int row = static_cast<int>(next == m_kind.sample.end() ? m_kind.sample.front() : *next) - 1;
    Q_EMIT found(row, std::max(0, fieldIn(m_model.problems(row))));
    return true;
}

int ProblemFinder::fieldIn(const std::vector<CellProblem> &problems) const
{
    for (const CellProblem &problem : problems) {
        const bool sought = m_kind.id.isEmpty() || (problem.requirement == m_kind.requirement &&
                                                    std::find(m_kind.fields.begin(), m_kind.fields.end(),
                                                              problem.field) != m_kind.fields.end());
        if (sought)
            return static_cast<int>(problem.field);
    }
    return -1;
}

void ProblemFinder::lookOn()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr || m_left <= 0)
        return Q_EMIT foundNone();
    const int count = std::min({rowsATurn, m_left, m_model.rowCount() - m_at});
    std::vector<RowId> ids;
    for (int row = m_at; row < m_at + count; ++row)
        ids.push_back(m_model.idAt(row));
    // Past the model: its pages are those on screen.
    const auto rows = session->rows(m_model.table().id, ids);
    const auto problems = rows ? session->cellProblems(m_model.table().id, *rows)
                               : Expected<std::vector<CellProblem>>(std::vector<CellProblem>());
    if (problems) {
        for (const CellProblem &problem : *problems) {
            if (const int field = fieldIn({problem}); field >= 0)
                return Q_EMIT found(m_model.rowOf(problem.row), field);
        }
    }
    m_left -= std::max(count, 1);
    m_at = m_at + count >= m_model.rowCount() ? 0 : m_at + count;
    m_turn.start();
}

} // namespace facet
