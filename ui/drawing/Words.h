#pragma once

#include "assessment/Assessment.h"
#include "catalogue/Requirement.h"
#include "rules/AssessmentResult.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

/// The words of the guide for values of the engine, in the language of the app (translation context "Words"). One word
/// for one thing: every screen asks here.
namespace facet
{

[[nodiscard]] QString verdictName(Verdict verdict);          ///< 符合, 部分符合, 不符合, 不适用, 未判定
[[nodiscard]] QString severityName(Severity severity);       ///< 严重, 重要, 一般, 观察, 待判定
[[nodiscard]] QString conclusionName(Conclusion conclusion); ///< 暂停应用, 未完成, 良好, 可接受, 需整改
[[nodiscard]] QString outcomeName(Outcome outcome);          ///< 通过, 未通过, 部分, 未知, 不计
[[nodiscard]] QString levelName(Level level);                ///< 应, 宜, 禁止
[[nodiscard]] QString roleName(Role role);                   ///< 主要, 辅助, 提示
[[nodiscard]] QString adoptionName(Adoption adoption);       ///< 宜采用, 可采用, 不采用, 未知
[[nodiscard]] QString statusName(Status status);             ///< 草稿, 定稿
[[nodiscard]] QString missingWord();                         ///< 未填

/// UTF-8 of the engine to QString and back.
[[nodiscard]] QString fromUtf8(std::string_view text);
[[nodiscard]] std::string toUtf8(const QString &text);

/// 1000000 as "1,000,000".
[[nodiscard]] QString groupedNumber(std::int64_t number);

/// One sentence behind the other: with a space between them, but for Chinese, whose full stop brings its own.
[[nodiscard]] QString inOneLine(const QStringList &sentences);

} // namespace facet
