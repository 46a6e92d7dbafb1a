#pragma once

#include "report/ReportDocument.h"

#include <QColor>

#include <cstdint>

namespace facet::pdf
{

/// What a colour is for; the values are those of the light theme.
enum class Ink : std::uint8_t {
    Text,
    Secondary,
    Rule,
    Line,
    Accent,
    Paper,
    Conform,
    Partial,
    Nonconform,
    NotApplicable,
    Undetermined,
    Critical,
    Observation,
    RemovedWash,
    AddedWash
};

[[nodiscard]] QColor colourOf(Ink ink);

/// The colour in which a mark is drawn.
[[nodiscard]] Ink inkOf(ReportMark mark);

} // namespace facet::pdf
