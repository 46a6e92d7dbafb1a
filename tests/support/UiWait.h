#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

namespace facet
{

/// Lets events run until the condition holds; false when it does not within `milliseconds`. Returns at once when it
/// holds already. For tests only.
[[nodiscard]] inline bool waitFor(const std::function<bool()> &condition, int milliseconds = 5000)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > milliseconds)
            return false;
        QCoreApplication::sendPostedEvents(nullptr, 0);
    }
    return true;
}

} // namespace facet
