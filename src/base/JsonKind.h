#pragma once

#include "base/Text.h"

namespace facet
{

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

/// Of the value that begins with this character; a number for whatever is none.
[[nodiscard]] constexpr JsonKind jsonKindAt(char first)
{
    switch (first) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
    case 'f':
        return JsonKind::Boolean;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

/// What the kind is called in messages: "a text", "a number" …
[[nodiscard]] const Text &jsonKindName(JsonKind kind);

} // namespace facet
