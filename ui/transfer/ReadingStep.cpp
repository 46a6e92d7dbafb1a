#include "transfer/ReadingStep.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "transfer/CellTable.h"
#include "transfer/SampleModel.h"
#include "transfer/TransferWords.h"
#include "widgets/Choice.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

constexpr std::array encodings{TextEncoding::Utf8, TextEncoding::Gb18030, TextEncoding::Utf16LittleEndian,
                               TextEncoding::Utf16BigEndian};
constexpr std::array delimiters{',', ';', '\t'};
constexpr std::size_t offeredHeaderRows = 10;

QString idOf(TextEncoding encoding)
{
    return QString::number(static_cast<int>(encoding));
}

bool isBlank(const SheetSample &sample)
{
    return sample.whole && std::ranges::all_of(sample.rows, [](const Cells &row) {
               return std::ranges::all_of(row, [](const Cell &cell) { return cell.kind == Cell::Kind::Blank; });
           });
}

} // namespace

ReadingStep::ReadingStep(Desk &desk, ImportSource &source, QWidget *parent)
    : ImportStep(parent), m_desk(desk), m_source(source), m_sheet(new FilterBox(/*: 中文：工作表 */ tr("Sheet"), this)),
      m_encoding(new FilterBox(/*: 中文：编码 */ tr("Encoding"), this)),
      m_delimiter(new FilterBox(/*: 中文：分隔符 */ tr("Delimiter"), this)),
      m_headerRow(new FilterBox(/*: 中文：列名在 */ tr("Header row"), this)),
      m_hint(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true)), m_table(new CellTable(this))
{
    m_sheet->setObjectName(QStringLiteral("sheetChoice"));
    m_encoding->setObjectName(QStringLiteral("encodingChoice"));
    m_delimiter->setObjectName(QStringLiteral("delimiterChoice"));
    m_headerRow->setObjectName(QStringLiteral("headerRowChoice"));
    m_hint->setObjectName(QStringLiteral("readingHint"));
    m_table->setObjectName(QStringLiteral("sampleTable"));
    //: 中文：文件开头的内容
    m_table->setAccessibleName(tr("The first lines of the file"));
    m_table->setModel(new SampleModel(source, this));
    build();
    connectChoices();
    refresh();
}

void ReadingStep::build()
{
    auto *column = new QVBoxLayout(this);
    auto *choices = new QHBoxLayout;
    for (FilterBox *box : {m_sheet, m_encoding, m_delimiter, m_headerRow})
        choices->addWidget(box);
    choices->addStretch(1);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    followTheme(this, [this, column, choices](const Theme &theme) {
        choices->setContentsMargins(theme.u(6), theme.u(3), theme.u(6), 0);
        choices->setSpacing(theme.u(2));
        m_hint->setContentsMargins(theme.u(6), 0, theme.u(6), theme.u(1));
        column->setSpacing(theme.u(2));
    });
}

void ReadingStep::connectChoices()
{
    connect(m_sheet, &Choice::optionChosen, this,
            [this](const QString &id) { m_source.setSheet(static_cast<std::size_t>(id.toULongLong())); });
    connect(m_encoding, &Choice::optionChosen, this, [this](const QString &id) {
        CsvFormat format = m_source.file().csv;
        format.encoding = static_cast<TextEncoding>(id.toInt());
        m_source.setFormat(format);
    });
    connect(m_delimiter, &Choice::optionChosen, this, [this](const QString &id) {
        CsvFormat format = m_source.file().csv;
        format.delimiter = id.at(0).toLatin1();
        m_source.setFormat(format);
    });
    connect(m_headerRow, &Choice::optionChosen, this, [this](const QString &id) {
        m_source.setHeaderRow(id.isEmpty() ? std::nullopt : std::optional<std::size_t>(id.toULongLong()));
    });
    connect(&m_source, &ImportSource::changed, this, &ReadingStep::refresh);
    connect(&m_source, &ImportSource::readingStarted, this, &ReadingStep::obstacleChanged);
}

QString ReadingStep::name() const
{
    //: 中文：读取方式
    return tr("Reading");
}

void ReadingStep::enter()
{
    QWidget *first = m_sheet->isVisibleTo(this)      ? static_cast<QWidget *>(m_sheet)
                     : m_encoding->isVisibleTo(this) ? static_cast<QWidget *>(m_encoding)
                                                     : m_headerRow;
    first->setFocus(Qt::OtherFocusReason);
}

QString ReadingStep::obstacle() const
{
    if (m_source.isReading())
        //: 中文：正在读取文件。
        return tr("The file is being read.");
    if (isBlank(m_source.sample()))
        //: 中文：这里没有可导入的内容。请换一张工作表、一种编码，或返回另选文件。
        return tr(
            "There is nothing to import here. Choose another sheet or encoding, or go back and choose another file.");
    if (m_source.sample().whole && m_source.sample().rows.size() <= m_source.plan().rowsAbove)
        //: 中文：列名下面没有记录。
        return tr("There are no records below the header row.");
    return {};
}

QString ReadingStep::hint() const
{
    if (m_source.isClipboard())
        //: 中文：剪贴板的开头如下。
        return tr("This is the beginning of the clipboard.");
    if (m_source.file().kind == TabularKind::Xlsx)
        //: 中文：工作表的开头如下。
        return tr("This is the beginning of the sheet.");
    //: 中文：识别为 %1，以%2分隔。如有乱码，请换一种编码。
    return tr("Detected: %1, %2-separated. If characters look wrong, choose another encoding.")
        .arg(toQt(encodingName(m_source.detected().encoding)),
             delimiterName(m_source.detected().delimiter).section(QLatin1Char(' '), 0, 0));
}

void ReadingStep::fillHeaderRows()
{
    m_headerRow->clear();
    //: 中文：没有列名
    m_headerRow->addOption(QString(), tr("none"));
    const auto &lines = m_source.sample().lines;
    for (std::size_t row = 0; row < std::min(offeredHeaderRows, lines.size()); ++row)
        //: 中文：第 %1 行
        m_headerRow->addOption(QString::number(row), tr("line %1").arg(groupedNumber(lines[row])));
    const auto header = m_source.headerRow();
    m_headerRow->setCurrentIndex(header ? static_cast<int>(*header) + 1 : 0);
}

void ReadingStep::refresh()
{
    const TabularFile &file = m_source.file();
    const bool csv = file.kind == TabularKind::Csv && !m_source.isClipboard();
    m_sheet->setVisible(file.kind == TabularKind::Xlsx);
    m_encoding->setVisible(csv);
    m_delimiter->setVisible(csv);
    m_sheet->clear();
    for (std::size_t sheet = 0; sheet < file.sheets.size(); ++sheet)
        m_sheet->addOption(QString::number(sheet), toQt(file.sheets[sheet]));
    m_sheet->setCurrentId(QString::number(m_source.plan().sheet));
    m_encoding->clear();
    for (const TextEncoding encoding : encodings)
        m_encoding->addOption(idOf(encoding), toQt(encodingName(encoding)));
    m_encoding->setCurrentId(idOf(file.csv.encoding));
    m_delimiter->clear();
    for (const char delimiter : delimiters)
        m_delimiter->addOption(QString(QLatin1Char(delimiter)), delimiterName(delimiter));
    m_delimiter->setCurrentId(QString(QLatin1Char(file.csv.delimiter)));
    fillHeaderRows();
    m_hint->setText(hint());
    m_table->fitColumns();
    Q_EMIT obstacleChanged();
}

} // namespace facet
