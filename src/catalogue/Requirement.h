#pragma once

#include "base/Text.h"

#include <string>
#include <vector>

namespace facet
{

/// 应, 宜, 禁止.
enum class Level { Required, Recommended, Prohibited };

/// 主要, 辅助, 提示: what a check can do to the verdict (docs/rules.md, section 3).
enum class Role { Essential, Supporting, Notice };

/// The closed set of checks; what each asks is in docs/rules.md.
enum class CheckKind {
    Answered,
    Is,
    Detail,
    DetailIn,
    AllOf,
    Rows,
    RowsEqual,
    DistinctEqual,
    ListFilled,
    Filled,
    Unique,
    Ordered,
    Known,
    None,
    Matches,
    ConsistentNetwork,
    ProtectedNetwork,
    ProvidersConsistent,
    NoUseAfterLeaving,
    Priority,
    Judgement
};

/// Whether results of this kind of check say which rows violate it.
[[nodiscard]] bool reportsRows(CheckKind kind);

/// A sentence of its own for an outcome of one check, instead of the general wording of its kind.
/// Placeholders: {violations}, {rows} (row numbers), {total}, {values}.
struct OutcomeText {
    std::string outcome; ///< "pass", "fail", "partial", "unknown"
    Text text;
};

/// One check of a requirement. Which members are set depends on `kind`; the loader has validated them.
struct Check {
    CheckKind kind = CheckKind::Answered;
    Role role = Role::Essential;
    std::string item;                ///< an item id
    std::string option;              ///< is: the option asked for; none: the code that must not occur
    std::string detail;              ///< detail, detail_in
    std::vector<std::string> set;    ///< detail_in, all_of
    std::string table;               ///< a record table; empty in distinct_equal over a list item
    std::string listItem;            ///< distinct_equal over a list: the list item
    std::vector<std::string> fields; ///< filled: all; others: one (ordered: two; list_filled: the column)
    std::string otherTable;          ///< known
    std::string otherField;          ///< known
    std::vector<OutcomeText> texts;  ///< optional wording of outcomes
    /// What it touches (items and tables) in the contract's order: dropping and `items` of the result JSON.
    std::vector<std::string> touches;
};

/// When a requirement certainly does not apply.
enum class ConditionKind {
    Never,
    Is,             ///< the choice of `item` is `option`
    BelowThreshold, ///< 5.2.3-d
    NoProvider,     ///< docs/rules.md, "no provider"
    NoInternet      ///< 5.5.3-b
};

struct Condition {
    ConditionKind kind = ConditionKind::Never;
    std::string item;
    std::string option;
    std::string parameter; ///< BelowThreshold: the parameter's name
    std::string sumItem;   ///< BelowThreshold: the tally whose sum must be below, too
};

/// One requirement of clause 5 ("5.2.1-a").
struct Requirement {
    std::string id;
    std::string clause;  ///< "5.2"
    std::string section; ///< "5.2.1"
    Level level = Level::Required;
    bool critical = false;
    int weight = 2;
    Text title;          ///< short: "应用优先级：无不采用的系统"
    Text text;           ///< our own wording of what is asked
    Text recommendation; ///< what to do when it is not met
    Condition notApplicable;
    std::vector<Check> checks;
    /// Everything whose change can change its outcome: items, tables, its own id for a judgement,
    /// "parameters/…" (docs/rules.md, "re-evaluation"). Worked out by the loader.
    std::vector<std::string> reads;
};

/// A main clause of chapter 5 with a title ("5.2", 应用单位).
struct Clause {
    std::string id;
    Text title;
};

} // namespace facet
