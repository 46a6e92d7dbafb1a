#pragma once

#include "assessment/Assessment.h"
#include "base/Error.h"
#include "base/StrictJson.h" // parseStrictJson()
#include "catalogue/Catalogue.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace facet
{

/// The JSON of single values, as in the exchange file. Readers are strict; `pointer` is where the value stands, and the
/// place of an error is the pointer of the offending value itself. `""` is a blank text or date, nowhere else a value.
[[nodiscard]] Expected<Answer> readAnswer(const Item &item, const nlohmann::json &json, const std::string &pointer);
[[nodiscard]] nlohmann::json writeAnswer(const Item &item, const Answer &answer);

/// A blank text reads as std::monostate when it is exactly "", else as it was typed.
[[nodiscard]] Expected<FieldValue> readFieldValue(const Field &field, const nlohmann::json &json,
                                                  const std::string &pointer);
/// null for a blank value.
[[nodiscard]] nlohmann::json writeFieldValue(const Field &field, const FieldValue &value);

[[nodiscard]] Expected<Row> readRow(const std::vector<Field> &fields, const nlohmann::json &json,
                                    const std::string &pointer);
[[nodiscard]] nlohmann::json writeRow(const std::vector<Field> &fields, const Row &row);

[[nodiscard]] Expected<Judgement> readJudgement(const nlohmann::json &json, const std::string &pointer);
[[nodiscard]] nlohmann::json writeJudgement(const Judgement &judgement);

/// "conform", "partial", "nonconform", "not_applicable", "undetermined", and back.
[[nodiscard]] std::string_view verdictId(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromId(std::string_view id);

/// "draft", "in_review", "final", and back.
[[nodiscard]] std::string_view statusId(Status status);
[[nodiscard]] std::optional<Status> statusFromId(std::string_view id);

/// Checks a typed value the way readAnswer does: right type, known option, details and codes, counts in range, UTF-8.
/// The place of an error is the pointer below the value ("/details/measures"; empty for the value itself). For the
/// session.
[[nodiscard]] Expected<void> validateAnswer(const Item &item, const Answer &answer);
[[nodiscard]] Expected<void> validateFieldValue(const Field &field, const FieldValue &value);

} // namespace facet
