#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>

namespace facet
{

/// Hands things from one thread to another, a few at a time: who is faster waits.
template <typename T>
class Channel
{
public:
    explicit Channel(std::size_t capacity) : m_capacity(capacity) {}

    /// Waits for room. False, and nothing is taken, when the channel is closed.
    bool push(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_values.size() < m_capacity || m_closed; });
        if (m_closed) {
            return false;
        }
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }
    /// Waits for the next one. nullopt when the channel is closed and empty; throws what it was closed with, once it is
    /// empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty() || m_closed; });
        if (m_values.empty()) {
            if (m_failure) {
                std::rethrow_exception(m_failure);
            }
            return std::nullopt;
        }
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }
    /// Nothing more comes or is wanted; `failure`: why. The first call counts.
    void close(std::exception_ptr failure = nullptr)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_closed = true;
            m_failure = std::move(failure);
            m_changed.notify_all();
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    std::size_t m_capacity;
    std::exception_ptr m_failure;
    bool m_closed = false;
};

} // namespace facet
