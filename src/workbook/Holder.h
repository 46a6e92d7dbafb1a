#pragma once

#include "base/Error.h"

#include <chrono>
#include <memory>
#include <string>

namespace facet
{

/// The exclusive hold of one process on a workbook for writing: a lock of the operating system on the file PATH.lock,
/// which says who holds it. The lock ends with the process, however that ends; the file is removed on a regular end.
/// May be shared by the connections of a process, also in other threads.
class Holder
{
public:
    /// Waits up to `patience`. ErrorCode::Held names who holds it, ErrorCode::ReadOnly when no lock can be written.
    [[nodiscard]] static Expected<std::unique_ptr<Holder>> take(const std::string &path, const std::string &who,
                                                                std::chrono::milliseconds patience);
    ~Holder();
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    /// Whether it is a hold on this workbook (its path without symbolic links).
    [[nodiscard]] bool holds(const std::string &path) const { return m_lockPath == path + ".lock"; }

private:
    Holder(int descriptor, std::string lockPath);
    int m_descriptor;
    std::string m_lockPath;
};

} // namespace facet
