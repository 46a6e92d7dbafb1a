#pragma once

#include <cstddef>
#include <cstdint>

/// What a file may ask for. Ordinary files stay far below; a hostile one ends in an error instead of in swapping.
namespace facet::limits
{

inline constexpr std::size_t columns = 16384;           ///< of a row; a spreadsheet has no more
inline constexpr std::size_t cellBytes = 1024UL * 1024; ///< of a cell, as UTF-8
inline constexpr std::size_t rowBytes = 4 * cellBytes;  ///< of all cells of a row
inline constexpr std::int64_t sheetRows = 1048576;      ///< of a sheet, with its header

inline constexpr std::size_t blockBytes = 256UL * 1024;        ///< read at a time
inline constexpr std::size_t searchBytes = 64UL * 1024 * 1024; ///< looked through for the first byte beyond ASCII

inline constexpr std::uint64_t zipMembers = 10000;               ///< files in a ZIP archive
inline constexpr std::uint64_t partBytes = 64ULL * 1024 * 1024;  ///< unpacked: the parts that describe a workbook
inline constexpr std::uint64_t sheetBytes = 8ULL << 30;          ///< unpacked: a sheet, or the texts that sheets share
inline constexpr std::uint64_t bombBytes = 64ULL * 1024 * 1024;  ///< unpacked, from which on the ratio counts
inline constexpr std::uint64_t bombRatio = 400;                  ///< unpacked to packed
inline constexpr std::size_t xmlTokenBytes = 1024UL * 1024;      ///< a tag with its attributes, a comment
inline constexpr int xmlDepth = 64;                              ///< elements in each other
inline constexpr std::size_t sheets = 1024;                      ///< of a workbook
inline constexpr std::size_t cellFormats = 65536;                ///< of a workbook
inline constexpr std::size_t textsInMemory = 16UL * 1024 * 1024; ///< bytes of shared texts; more go to a temporary file

} // namespace facet::limits
