#include "workbook/VerifyRows.h"

#include "workbook/Failure.h"
#include "workbook/RowRecount.h"

#include <exception>

namespace facet
{

namespace
{

/// The derived columns of rows, as they are given in turn.
class DerivedCheck
{
public:
    explicit DerivedCheck(const RecordTable &table) : m_table(table) {}

    /// A result row: RecordTable::selectList(), `faults`, `assessment` and the keys.
    void look(const Query &query)
    {
        m_table.derive(query, 1, m_derived);
        const int behindFields = 1 + static_cast<int>(m_table.columns().size());
        bool same = query.integer(behindFields) == m_derived.faults;
        int at = behindFields + 2;
        for (const std::optional<std::string> &key : m_derived.keys) {
            same = same && query.isNull(at) != key.has_value() && (!key || query.view(at) == *key);
            ++at;
        }
        if (!same && m_wrong++ == 0) {
            m_first = query.integer(0);
        }
    }
    void tell(std::vector<WorkbookFault> &faults) const
    {
        if (m_wrong == 0) {
            return;
        }
        const std::string first = std::to_string(m_first);
        faults.push_back({m_table.sqlName() + "/" + first,
                          {m_table.id() + " 中有 " + std::to_string(m_wrong) +
                               " 条记录的内容在面鉴之外被改动，第一条的 row_id 为 " + first + "。",
                           std::to_string(m_wrong) + " rows of " + m_table.id() +
                               " were changed outside Facet, the first with row_id " + first + "."}});
    }

private:
    const RecordTable &m_table;
    RowDerived m_derived;
    std::size_t m_wrong = 0;
    RowId m_first = 0;
};

void tellWrongCounts(const std::string &place, std::vector<WorkbookFault> &faults)
{
    faults.push_back(
        {place,
         {"表 " + place + " 的计数与记录不符，可能在面鉴之外被改动。",
          "The counts in table " + place + " are not those of the rows; something was changed outside Facet."}});
}

void compareCounts(Connection &connection, const RecordTable &table, const RowRecount &recount,
                   std::vector<WorkbookFault> &faults)
{
    if (!recount.hasBlocksOf(connection)) {
        tellWrongCounts("record_block", faults);
    }
    if (!recount.hasFaultsOf(connection)) {
        tellWrongCounts("record_fault", faults);
    }
    for (std::size_t i = 0; i < table.countedFields().size(); ++i) {
        if (!recount.hasValuesOf(connection, i)) {
            tellWrongCounts("record_value", faults);
        }
    }
}

} // namespace

void verifyRows(const WorkbookDatabase &database, const RecordTable &table, std::vector<WorkbookFault> &faults)
{
    const int assessment = 2 + static_cast<int>(table.columns().size());
    std::string sql = "SELECT " + table.selectList() + ", faults, assessment";
    for (const std::size_t field : table.keyFields()) {
        sql += ", " + table.columns()[field].key;
    }
    RowRecount recount(table);
    DerivedCheck derived(table);
    std::exception_ptr unreadable; // of a row: the others are counted even so
    {
        Query rows(database.db(), sql + " FROM " + table.sqlName() + " NOT INDEXED ORDER BY row_id");
        while (rows.next()) {
            if (!rows.isNull(assessment)) { // else taken out of the assessment; waits for an undo
                recount.add(rows);
            }
            if (!unreadable) {
                try {
                    derived.look(rows);
                } catch (const Failure &) {
                    unreadable = std::current_exception();
                }
            }
            database.db().stopIfWanted();
        }
    }
    compareCounts(database.db(), table, recount, faults);
    if (unreadable) {
        std::rethrow_exception(unreadable);
    }
    derived.tell(faults);
}

} // namespace facet
