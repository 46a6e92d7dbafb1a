#include "workbook/Schema.h"

#include "workbook/SchemaSteps.h"
#include "workbook/Transaction.h"

#include <sqlite3.h>

#include <map>

namespace facet
{

namespace
{

/// Every character with the Unicode property White_Space. Stands in indexes of existing files: never change it in a
/// released step.
constexpr std::string_view blanksSql =
    "char(9,10,11,12,13,32,133,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,"
    "8232,8233,8239,8287,12288)";

std::string withBlanks(std::string_view statements)
{
    constexpr std::string_view mark = "{blanks}";
    std::string sql(statements);
    for (std::size_t at = sql.find(mark); at != std::string::npos; at = sql.find(mark, at)) {
        sql.replace(at, mark.size(), blanksSql);
    }
    return sql;
}

void runStep(Connection &connection, const SchemaStep &step)
{
    WriteTransaction transaction(connection);
    for (const std::string_view statements : step.statements) {
        connection.execute(withBlanks(statements));
    }
    if (step.version == 1) {
        connection.execute("PRAGMA application_id = " + std::to_string(workbookApplicationId));
    }
    connection.execute("PRAGMA user_version = " + std::to_string(step.version));
    transaction.commit();
}

std::map<std::string, std::string> schemaOf(Connection &connection)
{
    std::map<std::string, std::string> schema;
    Query query(connection, "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
    while (query.next()) {
        schema.emplace(query.text(0), query.text(1));
    }
    return schema;
}

} // namespace

std::string trimmedSql(const std::string &column)
{
    return "trim(" + column + ", " + std::string(blanksSql) + ")";
}

void migrate(Connection &connection, int version)
{
    const std::int64_t present = connection.integer("PRAGMA user_version");
    // Tables that others refer to are made anew by some steps.
    connection.execute("PRAGMA foreign_keys = OFF");
    for (const SchemaStep &step : schemaSteps()) {
        if (step.version > present && step.version <= version) {
            runStep(connection, step);
        }
    }
    connection.execute("PRAGMA foreign_keys = ON");
}

std::vector<std::pair<std::string, Text>> schemaFaults(Connection &connection)
{
    Connection fresh(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, connection.path());
    migrate(fresh);
    const std::map<std::string, std::string> wanted = schemaOf(fresh);
    const std::map<std::string, std::string> found = schemaOf(connection);
    std::vector<std::pair<std::string, Text>> faults;
    for (const auto &[name, sql] : wanted) {
        const auto it = found.find(name);
        if (it == found.end()) {
            faults.emplace_back(name, Text{"数据库结构缺少 " + name, "The schema lacks " + name});
        } else if (it->second != sql) {
            faults.emplace_back(name, Text{"数据库结构被改动：" + name, "The schema was altered: " + name});
        }
    }
    for (const auto &[name, sql] : found) {
        if (!wanted.contains(name)) {
            faults.emplace_back(name, Text{"数据库中有不属于工作簿的对象：" + name,
                                           "The database has an object that is not the workbook's: " + name});
        }
    }
    return faults;
}

} // namespace facet
