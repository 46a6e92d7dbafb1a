#pragma once

#include "catalogue/Catalogue.h"
#include "tabular/RowConverter.h"
#include "tabular/TabularFile.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <unistd.h>

namespace facet
{

/// The built-in tables, a folder that vanishes, and short ways to read files.
class TabularFixture : public ::testing::Test
{
protected:
    TabularFixture()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "facet-tabular-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~TabularFixture() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] static const Table &table(std::string_view id)
    {
        static const Catalogue catalogue = Catalogue::builtIn().value();
        return *catalogue.table(id);
    }
    [[nodiscard]] static const Field &field(std::string_view tableId, std::string_view fieldId)
    {
        return *table(tableId).field(fieldId);
    }
    [[nodiscard]] std::string path(const std::string &name) const { return (m_folder / name).string(); }
    [[nodiscard]] std::string write(const std::string &name, std::string_view bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

    [[nodiscard]] static std::string bytesOf(const std::string &path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    using Rows = std::vector<std::vector<std::string>>;
    /// The texts of all rows; a fault ends the test with its message.
    [[nodiscard]] static Rows readAll(SheetReader &reader)
    {
        Rows rows;
        Cells cells;
        for (;;) {
            const Expected<bool> more = reader.next(cells);
            EXPECT_TRUE(more) << (more ? "" : more.error().message.en);
            if (!more.value_or(false)) {
                return rows;
            }
            rows.emplace_back();
            for (const Cell &cell : cells) {
                rows.back().push_back(cell.text);
            }
        }
    }
    [[nodiscard]] static Rows readAll(const std::string &path, std::size_t sheet = 0)
    {
        const Expected<TabularFile> file = inspectTabularFile(path);
        EXPECT_TRUE(file) << (file ? "" : file.error().message.en);
        const auto reader = file ? openSheet(*file, sheet) : tl::unexpected<Error>(file.error());
        EXPECT_TRUE(reader) << (reader ? "" : reader.error().message.en);
        return reader ? readAll(**reader) : Rows();
    }
    [[nodiscard]] Rows readBytes(std::string_view bytes) const { return readAll(write("file.csv", bytes)); }

    /// Why a file can't be read: of inspecting, opening or reading it to the end. Empty when nothing is wrong.
    [[nodiscard]] static Error faultOf(const std::string &path)
    {
        const Expected<TabularFile> file = inspectTabularFile(path);
        if (!file) {
            return file.error();
        }
        for (std::size_t sheet = 0; sheet < std::max<std::size_t>(1, file->sheets.size()); ++sheet) {
            const auto reader = openSheet(*file, sheet);
            if (!reader) {
                return reader.error();
            }
            Cells cells;
            for (Expected<bool> more = true; more.value_or(false);) {
                more = (*reader)->next(cells);
                if (!more) {
                    return more.error();
                }
            }
        }
        return {ErrorCode::Internal, {}, {}};
    }

private:
    std::filesystem::path m_folder;
};

} // namespace facet
