#include "tabular/XlsxBook.h"

#include "base/Utf8.h"
#include "tabular/ColumnMapping.h"
#include "tabular/Moment.h"
#include "tabular/WrittenRows.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <optional>
#include <utility>

#include <unistd.h>
#include <xlsxwriter.h>

namespace facet
{

namespace
{

/// Characters of a cell, as spreadsheets count them: UTF-16 units.
constexpr std::size_t cellCharacters = 32767;

std::size_t utf16Units(std::string_view text)
{
    std::size_t units = 0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        units += (value & 0xC0U) == 0x80U ? 0U : value >= 0xF0 ? 2U : 1U;
    }
    return units;
}

/// How wide a text is in columns of digits: a Chinese character takes two.
double displayWidth(std::string_view text)
{
    double width = 0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        width += (value & 0xC0U) == 0x80U ? 0.0 : value >= 0xE0 ? 2.0 : 1.0;
    }
    return width;
}

bool isLong(const Field &field)
{
    constexpr std::array longFields = {"content",
                                       "data_scale",
                                       "deployment_location",
                                       "data_location",
                                       "projects",
                                       "trainings",
                                       "certificates",
                                       "service_content",
                                       "service_record",
                                       "capability",
                                       "software_operations",
                                       "hardware_operations",
                                       "software_upgrade_frequency",
                                       "hardware_upgrade_frequency"};
    return std::ranges::find(longFields, field.id) != longFields.end();
}

double columnWidth(const Table &table, std::size_t index, Language language)
{
    const Field &field = table.fields[index];
    constexpr double roomForFilter = 4;
    const double label = displayWidth(columnLabel(table, index, language)) + roomForFilter;
    double content = isLong(field) ? 36 : 16;
    content = field.type == FieldType::Date ? 12 : field.type == FieldType::Time ? 18 : content;
    content = field.type == FieldType::Tally ? 32 : content;
    for (const Code &code : field.codes) {
        content = std::max(content, displayWidth(code.label.in(language)) + roomForFilter);
    }
    return std::min(std::max(label, content), 60.0);
}

/// "A.7 使用记录", "A.7 使用记录 2"; a sheet's name has at most 31 characters.
std::string sheetName(const Table &table, Language language, std::size_t number)
{
    const std::string name = table.id + ' ' + table.name.in(language);
    return number == 1 ? name : name + ' ' + std::to_string(number);
}

Text hintOf(const Field &field)
{
    const auto example = [&field](Language language) {
        std::string text;
        for (std::size_t index = 0; index < field.codes.size(); ++index) {
            text += text.empty() ? "" : language == Language::Chinese ? "；" : "; ";
            text += field.codes[index].label.in(language) + (language == Language::Chinese ? ":" : ": ");
            text += std::to_string(index + 1);
        }
        return text;
    };
    switch (field.type) {
    case FieldType::Date:
        return {"日期，例如 2025-03-05", "A date, such as 2025-03-05"};
    case FieldType::Time:
        return {"日期和时间，例如 2025-03-05 08:30", "Date and time, such as 2025-03-05 08:30"};
    case FieldType::Tally:
        return {"各级数量，例如 " + example(Language::Chinese), "Counts, such as " + example(Language::English)};
    default:
        return {};
    }
}

/// The number of a day or moment as the guide writes it; nullopt for any other text, which stays one.
std::optional<double> serialIn(const Field &field, const std::string &text)
{
    const MomentReading reading = readMoment(text);
    const bool right = reading.outcome == MomentReading::Outcome::Read && reading.asGuided &&
                       reading.moment.hasClock == (field.type == FieldType::Time);
    return right ? serialOf(reading.moment) : std::nullopt;
}

} // namespace

std::string withEscapes(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto isEscape = [](std::string_view rest) {
        return rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_' &&
               rest.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    };
    std::string escaped;
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        if (first < 0x20 && first != '\t' && first != '\n') {
            escaped += {'_', 'x', '0', '0', digits[first >> 4U], digits[first & 0xFU], '_'};
            text.remove_prefix(1);
        } else if (isEscape(text)) {
            escaped += "_x005F_";
            text.remove_prefix(1);
        } else if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) { // no characters in XML
            escaped += text.starts_with("\xEF\xBF\xBE") ? "_xFFFE_" : "_xFFFF_";
            text.remove_prefix(3);
        } else {
            escaped += text.front();
            text.remove_prefix(1);
        }
    }
    return escaped;
}

XlsxBook::XlsxBook(const std::string &file, const Table &table, Language language, std::int64_t sheetRows)
    : m_table(table), m_language(language), m_sheetRows(static_cast<std::uint32_t>(sheetRows))
{
    // What is not finished yet lies beside the final file: where it goes there must be room anyway.
    std::string folder = std::filesystem::path(file).parent_path().string();
    folder = folder.empty() ? "." : folder;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(file.c_str(), &options);
    if (m_book == nullptr) {
        return;
    }
    std::string title = table.id + ' ' + table.caption.in(language);
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(m_book, &properties);
    addFormats();
    addSheet();
}

XlsxBook::~XlsxBook()
{
    if (m_book == nullptr) {
        return;
    }
    // Given up: what stands in the sheets' temporary files need not be packed any more. Where that fails it is packed
    // in vain, which only takes longer.
    for (lxw_worksheet *sheet : m_sheets) {
        if (::ftruncate(::fileno(sheet->optimize_tmpfile), 0) != 0) {
            break;
        }
    }
    workbook_close(m_book);
}

void XlsxBook::addFormats()
{
    const auto format = [this](const char *code) {
        lxw_format *made = workbook_add_format(m_book);
        format_set_num_format(made, code);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    };
    m_text = format("@");
    m_longText = format("@");
    format_set_text_wrap(m_longText);
    m_date = format("yyyy-mm-dd");
    m_time = format("yyyy-mm-dd hh:mm");
    m_timeWithSeconds = format("yyyy-mm-dd hh:mm:ss");
    m_header = format("@");
    format_set_bold(m_header);
    format_set_bg_color(m_header, 0xE6EDF5);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
}

lxw_format *XlsxBook::formatOf(const Field &field) const
{
    switch (field.type) {
    case FieldType::Date:
        return m_date;
    case FieldType::Time:
        return m_time;
    default:
        return isLong(field) ? m_longText : m_text;
    }
}

void XlsxBook::addSheet()
{
    m_sheet = workbook_add_worksheet(m_book, sheetName(m_table, m_language, m_sheets.size() + 1).c_str());
    if (m_sheet == nullptr) {
        return;
    }
    m_sheets.push_back(m_sheet);
    for (std::size_t field = 0; field < m_table.fields.size(); ++field) {
        addColumn(field);
    }
    const Cells header = headerCells(m_table, m_language);
    worksheet_set_row(m_sheet, 0, 22, m_header);
    for (std::size_t field = 0; field < header.size(); ++field) {
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(field), header[field].text.c_str(), m_header);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_nextRow = 1;
}

void XlsxBook::addColumn(std::size_t field)
{
    const auto column = static_cast<lxw_col_t>(field);
    const Field &meant = m_table.fields[field];
    worksheet_set_column(m_sheet, column, column, columnWidth(m_table, field, m_language), formatOf(meant));
    if (meant.type == FieldType::Choice || meant.type == FieldType::MultiChoice) {
        addChoices(field, column);
    } else {
        addHint(hintOf(meant), column);
    }
}

/// A drop-down of labels. Where several may be chosen, others may be typed.
void XlsxBook::addChoices(std::size_t field, std::uint16_t column)
{
    const Field &meant = m_table.fields[field];
    std::vector<std::string> labels;
    labels.reserve(meant.codes.size());
    for (const Code &code : meant.codes) {
        labels.push_back(code.label.in(m_language));
    }
    std::vector<char *> list;
    std::ranges::transform(labels, std::back_inserter(list), [](std::string &label) { return label.data(); });
    list.push_back(nullptr);
    const bool several = meant.type == FieldType::MultiChoice;
    const bool chinese = m_language == Language::Chinese;
    std::string hint = chinese ? "可填多项，用顿号隔开" : "Several may be given, parted by semicolons";
    std::string refusal = chinese ? "请从列表中选择。" : "Choose one from the list.";
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.show_error = several ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    validation.input_message = several ? hint.data() : nullptr;
    validation.error_message = refusal.data();
    worksheet_data_validation_range(m_sheet, 1, column, LXW_ROW_MAX - 1, column, &validation);
}

/// What to type, shown beside the cell; anything may be typed.
void XlsxBook::addHint(const Text &hint, std::uint16_t column)
{
    std::string message = hint.in(m_language);
    if (message.empty()) {
        return;
    }
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_ANY;
    validation.input_message = message.data();
    worksheet_data_validation_range(m_sheet, 1, column, LXW_ROW_MAX - 1, column, &validation);
}

bool XlsxBook::writeCell(std::uint16_t column, const Cell &cell)
{
    const Field &field = m_table.fields[column];
    if (cell.kind == Cell::Kind::Date || cell.kind == Cell::Kind::Time) {
        const bool seconds = cell.kind == Cell::Kind::Time && !cell.text.ends_with(":00");
        const double serial = serialIn(field, cell.text).value_or(0);
        lxw_format *format = seconds ? m_timeWithSeconds : formatOf(field);
        return worksheet_write_number(m_sheet, m_nextRow, column, serial, format) == LXW_NO_ERROR;
    }
    // A date field that holds something else shows it as text.
    lxw_format *format = isLong(field) ? m_longText : m_text;
    return worksheet_write_string(m_sheet, m_nextRow, column, withEscapes(cell.text).c_str(), format) == LXW_NO_ERROR;
}

Expected<void> XlsxBook::addRow(const Cells &cells, std::int64_t row)
{
    if (m_nextRow == m_sheetRows) {
        worksheet_autofilter(m_sheet, 0, 0, m_nextRow - 1, static_cast<lxw_col_t>(cells.size() - 1));
        addSheet();
    }
    if (m_book == nullptr || m_sheet == nullptr) {
        return failure(ErrorCode::Storage, {}, {"内存不足。", "There is not enough memory."});
    }
    bool blank = true;
    for (std::size_t field = 0; field < cells.size(); ++field) {
        if (cells[field].text.empty()) {
            continue;
        }
        blank = false;
        if (utf16Units(cells[field].text) > cellCharacters ||
            !writeCell(static_cast<std::uint16_t>(field), cells[field])) {
            const Text place = placeOfCell(m_table, row, field);
            return failure(ErrorCode::InvalidInput, {},
                           {place.zh + "超过 32767 个字符，XLSX 的单元格放不下。请导出为 CSV，或缩短这一格。",
                            place.en +
                                " has more than 32,767 characters, which no cell of an XLSX file can hold. Export "
                                "as CSV, or shorten it."});
        }
    }
    if (blank) { // the row must be there when it is read back
        worksheet_write_blank(m_sheet, m_nextRow, 0, m_text);
    }
    ++m_nextRow;
    return {};
}

Expected<void> XlsxBook::close()
{
    if (m_book == nullptr || m_sheet == nullptr) {
        return failure(ErrorCode::Storage, {}, {"内存不足。", "There is not enough memory."});
    }
    const auto lastColumn = static_cast<lxw_col_t>(m_table.fields.size() - 1);
    worksheet_autofilter(m_sheet, 0, 0, std::max<std::uint32_t>(1, m_nextRow - 1), lastColumn);
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) {
        return failure(ErrorCode::Storage, {},
                       {"无法写入文件，磁盘可能已满；原文件未改动。请腾出空间或换一个位置再试。",
                        "Can't write the file; the disk may be full. The old file is untouched; free some space or try "
                        "another place."});
    }
    return {};
}

} // namespace facet
