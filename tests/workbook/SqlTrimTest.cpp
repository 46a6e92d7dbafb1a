#include "workbook/Connection.h"
#include "workbook/Schema.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <array>
#include <random>
#include <string>

namespace facet
{
namespace
{

/// What SQLite alone makes of it, with what the sqlite3 shell has.
class OwnTrim
{
public:
    OwnTrim() { sqlite3_open(":memory:", &m_handle); }
    ~OwnTrim() { sqlite3_close(m_handle); }
    OwnTrim(const OwnTrim &) = delete;
    OwnTrim &operator=(const OwnTrim &) = delete;
    [[nodiscard]] std::string operator()(const std::string &sql, const std::string &text, const std::string &set) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        sqlite3_bind_text(statement, 2, set.data(), static_cast<int>(set.size()), SQLITE_TRANSIENT);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
        std::string hex(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return hex;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// Blanks, parts of them, broken characters and letters.
std::string anyText(std::mt19937 &random)
{
    static const std::array<std::string, 20> parts = {
        " ",        "\t",   "\r\n",     "\v\f",         "\xC2\x85",
        "\xC2\xA0", "\xC2", "\x85",     "\xE1\x9A\x80", "\xE2\x80\x80",
        "\xE2\x80", "\x80", "\xE3\x80", "\xE3\x80\x80", "\xE2\x80\xA8",
        "\xFF",     "张",   "a",        "\xE2\x81\x9F", std::string(1, '\0')};
    std::string text;
    for (std::size_t left = random() % 6; left > 0; --left) {
        text += parts[random() % parts.size()];
    }
    return text;
}

TEST(SqlTrim, DoesWhatSqliteDoes)
{
    Connection connection(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "memory");
    const OwnTrim own;
    std::mt19937 random(2026);
    const std::string blanks = "SELECT hex(" + trimmedSql("?1") + ") || ?2";
    const std::string any = "SELECT hex(trim(?1, ?2))";
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = anyText(random);
        const std::string set = anyText(random);
        for (const std::string &sql : {blanks, any}) {
            const std::string given = sql == any ? set : std::string();
            Query query(connection, sql);
            ASSERT_TRUE(query.with(text, given).next());
            ASSERT_EQ(query.text(0), own(sql, text, given)) << sql << "\n" << testing::PrintToString(text + "|" + set);
        }
    }
}

TEST(SqlTrim, KnowsNullAndNumbers)
{
    Connection connection(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "memory");
    EXPECT_EQ(connection.text("SELECT typeof(trim(NULL, 'a')) || typeof(trim('a', NULL)) || trim(121, 1)"),
              "nullnull2");
}

} // namespace
} // namespace facet
