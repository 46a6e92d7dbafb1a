#pragma once

#include <QTest>

#include <functional>

namespace facet
{

/// Lets events run until the condition holds; false when it does not within `milliseconds`. Returns at once when it
/// holds already. For tests only.
[[nodiscard]] inline bool waitFor(const std::function<bool()> &condition, int milliseconds = 5000)
{
    return QTest::qWaitFor(condition, milliseconds);
}

} // namespace facet
