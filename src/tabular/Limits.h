#pragma once

#include <cstddef>
#include <cstdint>

/// What a file may ask for. Ordinary files stay far below; a hostile one ends in an error instead of in swapping.
namespace facet::limits
{

inline constexpr std::size_t columns = 16384;                  ///< of a row; a spreadsheet has no more
inline constexpr std::size_t cellBytes = 1024UL * 1024;        ///< of a cell, as UTF-8
inline constexpr std::size_t rowBytes = 4 * cellBytes;         ///< of all cells of a row
inline constexpr std::int64_t sheetRows = 1048576;             ///< of a sheet, with its header
inline constexpr std::size_t blockBytes = 256UL * 1024;        ///< read at a time
inline constexpr std::size_t searchBytes = 64UL * 1024 * 1024; ///< looked through for the first byte beyond ASCII

} // namespace facet::limits
