#include "transfer/TransferWords.h"

#include <QCoreApplication>

namespace facet
{

namespace
{

struct TransferWords {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

} // namespace

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ';':
        return /*: 中文：分号 ; */ TransferWords::tr("semicolon ;");
    case '\t':
        return /*: 中文：制表符 */ TransferWords::tr("tab");
    default:
        return /*: 中文：逗号 , */ TransferWords::tr("comma ,");
    }
}

QString remarkName(CellRemark::Kind kind)
{
    switch (kind) {
    case CellRemark::Kind::Normalised:
        return /*: 中文：已规范 */ TransferWords::tr("Normalised");
    case CellRemark::Kind::Ambiguous:
        return /*: 中文：有歧义 */ TransferWords::tr("Ambiguous");
    case CellRemark::Kind::Impossible:
        return /*: 中文：无法识别 */ TransferWords::tr("Not recognised");
    case CellRemark::Kind::Refused:
        break;
    }
    return /*: 中文：未导入 */ TransferWords::tr("Not imported");
}

QString remarkSentence(CellRemark::Kind kind)
{
    switch (kind) {
    case CellRemark::Kind::Normalised:
        //: 中文：写法换成本指南的形式，意思不变。
        return TransferWords::tr("Rewritten in the guide's format; the meaning is unchanged.");
    case CellRemark::Kind::Ambiguous:
        //: 中文：日期可以有两种读法，保持原样，请核对。
        return TransferWords::tr("The date can be read in two ways. It is kept as typed; please check it.");
    case CellRemark::Kind::Impossible:
        //: 中文：不是有效的日期，保持原样，不参与比较。
        return TransferWords::tr("Not a valid date. It is kept as typed and left out of comparisons.");
    case CellRemark::Kind::Refused:
        break;
    }
    //: 中文：没有这个选项，字段留空；原文写入本表备注。
    return TransferWords::tr("There is no such option. The field stays blank; the value goes into the table's note.");
}

Mark remarkMark(CellRemark::Kind kind)
{
    switch (kind) {
    case CellRemark::Kind::Normalised:
        return {MarkShape::CornerHollow, Ink::Secondary};
    case CellRemark::Kind::Ambiguous:
    case CellRemark::Kind::Impossible:
        return noticeMark();
    case CellRemark::Kind::Refused:
        break;
    }
    return problemMark();
}

const std::vector<CellRemark::Kind> &remarkKinds()
{
    static const std::vector<CellRemark::Kind> kinds{CellRemark::Kind::Refused, CellRemark::Kind::Impossible,
                                                     CellRemark::Kind::Ambiguous, CellRemark::Kind::Normalised};
    return kinds;
}

QString someNames(const QStringList &names, qsizetype most)
{
    //: 中文：；
    const QString some = names.mid(0, most).join(TransferWords::tr("; ", "between names"));
    //: 中文：%1等 %n 个
    return names.size() <= most
               ? some
               : TransferWords::tr("%1 … %n in all", nullptr, static_cast<int>(names.size())).arg(some);
}

} // namespace facet
