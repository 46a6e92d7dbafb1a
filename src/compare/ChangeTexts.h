#pragma once

#include "base/Text.h"
#include "catalogue/Catalogue.h"
#include "compare/Comparison.h"
#include "compare/WordChange.h"

#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// One labelled text before and after: "备注", "版本号". The texts are as the form shows them; an empty one means
/// blank.
struct ChangedText {
    std::string label;
    std::string before;
    std::string after;
    WordRuns runs; ///< compareWords(before, after)
};

/// The answer (选择 or 填写), not-applicable reason and note that differ. With `all` also the answer when only another
/// one differs.
[[nodiscard]] std::vector<ChangedText> changedTexts(const Catalogue &catalogue, const TargetChange &change,
                                                    Language language, bool all = false);
/// Verdict and reason of the judgement.
[[nodiscard]] std::vector<ChangedText> changedTexts(const JudgementChange &change, Language language);
/// The cells, labelled with their columns.
[[nodiscard]] std::vector<ChangedText> changedTexts(const Table &table, const RowChange &change, Language language);
[[nodiscard]] ChangedText changedText(const Catalogue &catalogue, const ParameterChange &change, Language language);

/// "S-02 自助服务终端"; "第 3 行" for a row without key and name.
[[nodiscard]] std::string rowTitle(const RowChange &change, Language language);

/// What changed at one target of RequirementChange::changedTargets, in a few words for a list: "78,200 → 186,400",
/// "标为不适用", "新增 S-04", "问题 0 → 54". `requirement` is the one that reads it.
[[nodiscard]] std::string shortChange(const Catalogue &catalogue, const Comparison &comparison,
                                      std::string_view requirement, std::string_view target, Language language);

[[nodiscard]] std::string changeWord(ChangeKind kind, Language language); ///< "变好"
[[nodiscard]] std::string directionWord(Direction direction, Language language);
[[nodiscard]] std::string changeSign(ChangeKind kind); ///< "↑", "↓", "+", "−", "…", "="
[[nodiscard]] std::string directionSign(Direction direction);
/// "+1.1 至 +7.5"; one number when both read the same; a dash when there is none.
[[nodiscard]] std::string differenceFigure(const ScoreChange &change, Language language);

[[nodiscard]] std::string_view changeKindId(ChangeKind kind);    ///< "better", "newly_applicable", "to_undetermined"
[[nodiscard]] std::string_view directionId(Direction direction); ///< "better", "worse", "same", "undetermined"

} // namespace facet
