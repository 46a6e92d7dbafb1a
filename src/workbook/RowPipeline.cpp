#include "workbook/RowPipeline.h"

#include "workbook/Failure.h"

#include <limits>

namespace facet
{

namespace
{

constexpr std::size_t rowsTogether = 512;
/// Batches on the way between two threads.
constexpr std::size_t batches = 4;

/// Says which row of the source it was: its number from 1.
[[noreturn]] void failAt(std::int64_t number, Error error)
{
    const std::string row = std::to_string(number);
    error.message.zh = "第 " + row + " 条记录：" + error.message.zh;
    error.message.en = "Row " + row + ": " + error.message.en;
    throw Failure(std::move(error));
}

} // namespace

RowPipeline::RowPipeline(const RecordTable &table, RowId first, RowSource source)
    : m_table(table), m_first(first), m_next(first), m_source(std::move(source)),
      m_digest(table, std::numeric_limits<std::int64_t>::max()), m_changes(table), m_given(batches),
      m_freeGiven(batches), m_ready(batches), m_freeReady(batches + 1) // with the last one
{
    for (std::size_t i = 0; i < batches; ++i) {
        m_freeGiven.push(std::make_unique<Given>());
        m_freeReady.push(std::make_unique<Ready>(table));
    }
    m_reader = std::thread([this] { read(); });
    m_preparer = std::thread([this] { prepare(); });
}

RowPipeline::~RowPipeline()
{
    m_freeGiven.close();
    m_given.close();
    m_freeReady.close();
    m_ready.close();
    m_reader.join();
    m_preparer.join();
}

void RowPipeline::reuse(std::unique_ptr<Ready> ready)
{
    ready->rows.clear();
    ready->changes.reset();
    m_freeReady.push(std::move(ready));
}

void RowPipeline::read()
{
    try {
        bool more = true;
        while (more) {
            auto given = m_freeGiven.pop().value_or(nullptr);
            if (!given) {
                return;
            }
            given->count = 0;
            while (given->count < rowsTogether && more) {
                if (given->count == given->rows.size()) {
                    given->rows.emplace_back();
                }
                more = m_source(given->rows[given->count]);
                given->count += more ? 1 : 0;
            }
            m_given.push(std::move(given));
        }
        m_given.close();
    } catch (...) {
        m_given.close(std::current_exception());
    }
}

void RowPipeline::prepare()
{
    try {
        while (auto given = m_given.pop()) {
            auto ready = m_freeReady.pop().value_or(nullptr);
            if (!ready) {
                return;
            }
            prepare(**given, *ready);
            if (m_changes.isLarge()) {
                ready->changes = std::exchange(m_changes, CountChanges(m_table));
            }
            m_ready.push(std::move(ready));
            m_freeGiven.push(std::move(*given));
        }
        auto last = std::make_unique<Ready>(m_table);
        last->changes = std::move(m_changes);
        m_ready.push(std::move(last));
        m_ready.close();
    } catch (...) {
        m_ready.close(std::current_exception());
    }
}

void RowPipeline::prepare(const Given &given, Ready &ready)
{
    for (std::size_t i = 0; i < given.count; ++i) {
        try {
            m_table.validate(given.rows[i]);
        } catch (const Failure &failure) {
            failAt(m_next - m_first + 1, failure.error);
        }
        ready.rows.add(given.rows[i]);
        m_digest.add(m_next, ready.rows, i);
        countStored(m_changes, m_table, ready.rows, i, m_next);
        ++m_next;
    }
}

} // namespace facet
