#pragma once

#include "catalogue/Catalogue.h"
#include "workbook/AssessmentSession.h"
#include "workbook/Workbook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// A test with the catalogue and a folder of its own.
class WorkbookTest : public testing::Test
{
protected:
    WorkbookTest()
    {
        std::string folder = (std::filesystem::temp_directory_path() / "facet-test-XXXXXX").string();
        m_folder = mkdtemp(folder.data());
    }
    ~WorkbookTest() override
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    [[nodiscard]] static const Catalogue &catalogue()
    {
        static const Catalogue loaded = Catalogue::builtIn().value();
        return loaded;
    }
    [[nodiscard]] std::string path(const std::string &name = "unit.facet") const { return (m_folder / name).string(); }

    [[nodiscard]] std::unique_ptr<Workbook> create(const std::string &name = "unit.facet") const
    {
        auto made = Workbook::create(catalogue(), path(name), {Workbook::Access::ReadWrite, "王检查"});
        EXPECT_TRUE(made.has_value()) << made.error().message.en;
        return std::move(*made);
    }
    [[nodiscard]] Expected<std::unique_ptr<Workbook>> open(Workbook::Access access = Workbook::Access::ReadWrite,
                                                           const std::string &name = "unit.facet") const
    {
        return Workbook::open(catalogue(), path(name), {access, "李复核"});
    }
    [[nodiscard]] static std::unique_ptr<AssessmentSession> session(Workbook &workbook, const std::string &id)
    {
        auto opened = AssessmentSession::open(workbook, id);
        EXPECT_TRUE(opened.has_value()) << opened.error().message.en;
        return std::move(*opened);
    }
    /// Adds an assessment with this title.
    [[nodiscard]] static std::string add(Workbook &workbook, const std::string &title = "年度评估")
    {
        AssessmentHeader header;
        header.title = title;
        return workbook.add(header).value();
    }
    /// A row with some fields filled by name.
    [[nodiscard]] static Row row(const std::string &table, const std::map<std::string, FieldValue> &values)
    {
        const Table &known = *catalogue().table(table);
        Row made;
        made.values.resize(known.fields.size());
        for (const auto &[field, value] : values) {
            made.values[known.fieldIndex(field).value()] = value;
        }
        return made;
    }
    [[nodiscard]] static std::size_t field(const std::string &table, const std::string &id)
    {
        return catalogue().table(table)->fieldIndex(id).value();
    }
    static void expectClean(const Workbook &workbook)
    {
        const auto faults = workbook.verify();
        ASSERT_TRUE(faults.has_value()) << faults.error().message.en;
        for (const WorkbookFault &fault : *faults) {
            ADD_FAILURE() << fault.place << ": " << fault.message.en;
        }
    }

    std::filesystem::path m_folder;
};

[[nodiscard]] inline std::string bytesOf(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::string &path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Changes a file as someone with the sqlite3 shell would.
inline void runShell(const std::string &path, const std::string &sql)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    char *message = nullptr;
    EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
        << (message == nullptr ? "" : message);
    sqlite3_free(message);
    sqlite3_close(handle);
}

} // namespace facet
