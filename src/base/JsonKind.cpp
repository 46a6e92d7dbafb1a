#include "base/JsonKind.h"

namespace facet
{

const Text &jsonKindName(JsonKind kind)
{
    static const Text null{"null", "null"};
    static const Text boolean{"true 或 false", "true or false"};
    static const Text number{"数字", "a number"};
    static const Text text{"文本", "a text"};
    static const Text array{"数组", "an array"};
    static const Text object{"对象", "an object"};
    switch (kind) {
    case JsonKind::Null:
        return null;
    case JsonKind::Boolean:
        return boolean;
    case JsonKind::Number:
        return number;
    case JsonKind::String:
        return text;
    case JsonKind::Array:
        return array;
    case JsonKind::Object:
        return object;
    }
    return null;
}

} // namespace facet
