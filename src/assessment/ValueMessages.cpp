#include "assessment/ValueMessages.h"
#include "base/Utf8.h"

namespace facet::messages
{

namespace
{

std::string joined(const std::vector<Code> &codes)
{
    std::string ids;
    for (const Code &code : codes) {
        ids += ids.empty() ? code.id : ", " + code.id;
    }
    return ids;
}

} // namespace

std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string shown;
    for (std::size_t characters = 0; !text.empty(); ++characters) {
        if (characters == longest) {
            return shown + "…";
        }
        const std::size_t length = utf8SequenceLength(text);
        const bool isPlain = length > 0 && static_cast<unsigned char>(text.front()) >= 0x20 && text.front() != 0x7F;
        shown += isPlain ? text.substr(0, length) : std::string_view("\xEF\xBF\xBD");
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return shown;
}

Text wrongKind(JsonKind expected, JsonKind found)
{
    const Text &wanted = jsonKindName(expected);
    if (found == JsonKind::Null) {
        return {"null 不是值：这里应是" + wanted.zh + "，没有内容就去掉这个成员",
                "null is never a value: " + wanted.en +
                    " was expected; leave the member out when there is nothing to say"};
    }
    const Text &given = jsonKindName(found);
    return {"这里应是" + wanted.zh + "，却是" + given.zh, wanted.en + " was expected, but this is " + given.en};
}

Text badCount(CountFault fault, std::string_view written)
{
    const std::string number = quoted(written);
    const Text rule{"：请写 0 到 9007199254740991 的整数", ": write an integer from 0 to 9007199254740991"};
    switch (fault) {
    case CountFault::Negative:
        return {"数字 " + number + " 小于 0" + rule.zh, "the number " + number + " is below 0" + rule.en};
    case CountFault::NotWhole:
        return {"数字 " + number + " 带小数或指数" + rule.zh,
                "the number " + number + " has a fraction or an exponent" + rule.en};
    case CountFault::TooLarge:
    case CountFault::None:
        break;
    }
    return {"数字 " + number + " 太大" + rule.zh, "the number " + number + " is too large" + rule.en};
}

Text memberTwice()
{
    return {"同一个成员写了两次，请只留一个", "the same member stands twice; keep only one"};
}

Text memberMissing(std::string_view member)
{
    const std::string name(member);
    return {"缺少必填成员「" + name + "」", "the obligatory member \"" + name + "\" is missing"};
}

Text unknownMember(std::string_view member)
{
    const std::string name = quoted(member);
    return {"格式中没有成员「" + name + "」，请检查拼写",
            "the format has no member \"" + name + "\"; check its spelling"};
}

Text unknownOption(std::string_view item, std::string_view option)
{
    const std::string id(item);
    const std::string name = quoted(option);
    return {id + " 没有选项「" + name + "」", id + " has no option \"" + name + "\""};
}

Text unknownDetail(std::string_view item, std::string_view detail)
{
    const std::string id(item);
    const std::string name = quoted(detail);
    return {id + " 的选项没有填空「" + name + "」", "no option of " + id + " has a blank \"" + name + "\""};
}

Text unknownField(std::string_view field)
{
    const std::string name = quoted(field);
    return {"没有字段「" + name + "」", "there is no field \"" + name + "\""};
}

Text unknownCategory(std::string_view category)
{
    const std::string name = quoted(category);
    return {"没有类别「" + name + "」", "there is no category \"" + name + "\""};
}

Text unknownCode(const Field &field, std::string_view code)
{
    const std::string name = quoted(code);
    const std::string known = joined(field.codes);
    return {field.id + " 不能是「" + name + "」，可用：" + known,
            field.id + " can't be \"" + name + "\"; it is one of: " + known};
}

Text unknownVerdict(std::string_view verdict)
{
    const std::string name = quoted(verdict);
    return {"判定不能是「" + name + "」，可用：conform, partial, nonconform, not_applicable",
            "the verdict can't be \"" + name + "\"; it is one of: conform, partial, nonconform, not_applicable"};
}

Text namedTwice(std::string_view code)
{
    const std::string name = quoted(code);
    return {"「" + name + "」写了两次", "\"" + name + "\" is named twice"};
}

Text mustNotBeBlank(const Text &what)
{
    return {what.zh + "不能为空", what.en + " must not be blank"};
}

Text notUtf8()
{
    return {"文本不是有效的 UTF-8", "the text is not valid UTF-8"};
}

Text tooDeep(std::size_t limit)
{
    const std::string most = std::to_string(limit);
    return {"嵌套超过 " + most + " 层", "nested more than " + most + " levels deep"};
}

Text wrongType(std::string_view itemOrField)
{
    const std::string id(itemOrField);
    return {"值的类型与 " + id + " 不符", "the value is not of the type that " + id + " has"};
}

} // namespace facet::messages
