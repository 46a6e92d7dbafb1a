#include "form/ListPaste.h"

#include "desk/Strings.h"
#include "widgets/NumberBlank.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace facet
{

namespace
{

struct Form {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

/// A number as people and spreadsheets write it: group separators allowed.
std::optional<std::int64_t> readCount(QString text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,，']"));
    text.remove(separators);
    bool whole = false;
    const qlonglong count = text.toLongLong(&whole);
    if (!whole || count < 0 || count > NumberBlank::Largest)
        return std::nullopt;
    return count;
}

} // namespace

bool isSeveralCells(const QString &text)
{
    const QString inner = text.trimmed();
    return inner.contains(QLatin1Char('\t')) || inner.contains(QLatin1Char('\n'));
}

PastedCells readPastedCells(const QString &text, const std::vector<Field> &columns, std::size_t first)
{
    PastedCells pasted;
    QStringList leftOut;
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\r|\n"));
    const QStringList lines = text.split(lineEnd);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        std::vector<FieldValue> &row = pasted.rows.emplace_back();
        const QStringList cells = line.split(QLatin1Char('\t'));
        for (qsizetype index = 0; index < cells.size(); ++index) {
            const QString cell = cells[index].trimmed();
            const std::size_t column = first + static_cast<std::size_t>(index);
            FieldValue value;
            bool taken = column < columns.size();
            if (taken && columns[column].type == FieldType::Number && !cell.isEmpty()) {
                const std::optional<std::int64_t> count = readCount(cell);
                taken = count.has_value();
                value = taken ? FieldValue(*count) : FieldValue();
            } else if (taken && !cell.isEmpty()) {
                value = fromQt(cell);
            }
            if (!taken && !cell.isEmpty())
                leftOut.append(cell);
            if (column < columns.size())
                row.push_back(std::move(value));
        }
    }
    if (!leftOut.isEmpty())
        //: 中文：粘贴的内容里有未能填入的：%1。数量须为 0 到 9,007,199,254,740,991 的整数，超出栏数的内容请填在别处。
        pasted.message = Form::tr("Not everything pasted could be filled in: %1. An amount is a whole number from 0 to "
                                  "9,007,199,254,740,991; what exceeds the columns belongs elsewhere.")
                             .arg(leftOut.join(QStringLiteral(", ")));
    return pasted;
}

} // namespace facet
