#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace facet
{

/// Writes a ZIP archive with these members; fails the test when it can't.
void writeZip(const std::string &path, const std::map<std::string, std::string> &members);

/// The parts of a workbook with one sheet "Data" whose <sheetData> is `rows`; `texts` is the inside of <sst>, `formats`
/// of <styleSheet>. Empty ones are left out.
[[nodiscard]] std::map<std::string, std::string> xlsxParts(const std::string &rows, const std::string &texts = {},
                                                           const std::string &formats = {});

/// The archive with a directory that says of the member that it unpacks to so many bytes (ZIP64).
[[nodiscard]] std::string withClaimedSize(const std::string &archive, const std::string &member, std::uint64_t size);

} // namespace facet
