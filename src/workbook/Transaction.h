#pragma once

namespace facet
{

class Connection;

/// A transaction for writing, begun at once (BEGIN IMMEDIATE) and rolled back unless committed.
class WriteTransaction
{
public:
    /// Waits for another connection that is writing, unless `patient` is false.
    explicit WriteTransaction(Connection &connection, bool patient = true);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;
    /// Durable when it returns.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// Several readings of one and the same state, whatever another connection commits meanwhile.
class ReadTransaction
{
public:
    explicit ReadTransaction(Connection &connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Connection &m_connection;
};

} // namespace facet
