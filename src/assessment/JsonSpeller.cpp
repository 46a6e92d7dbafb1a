#include "assessment/JsonSpeller.h"
#include "assessment/ValueMessages.h"
#include "base/JsonCursor.h"
#include "base/JsonPlace.h"
#include "base/JsonWriter.h"
#include "base/StrictJson.h"
#include "base/Utf8.h"

#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

using nlohmann::json;

/// Spells a tree as text for ValueReader.
class TreeSpeller
{
public:
    explicit TreeSpeller(std::string &out) : m_writer(out) {}

    bool spell(const json &value, const JsonPlace &place, std::size_t depth)
    {
        if (value.is_string()) {
            return spellText(value.get_ref<const std::string &>(), place);
        }
        if (value.is_structured()) {
            if (depth == strictJsonDepth) {
                return fail(place, messages::tooDeep(strictJsonDepth));
            }
            return value.is_array() ? spellArray(value, place, depth) : spellObject(value, place, depth);
        }
        if (value.is_number_float()) {
            spellFraction(value.get<double>());
        } else if (value.is_number_unsigned()) {
            m_writer.raw(std::to_string(value.get<std::uint64_t>()));
        } else if (value.is_number()) {
            m_writer.number(value.get<std::int64_t>());
        } else if (value.is_boolean()) {
            m_writer.boolean(value.get<bool>());
        } else {
            m_writer.null();
        }
        return true;
    }

    [[nodiscard]] Error takeError() { return std::move(m_error); }

private:
    bool spellText(const std::string &text, const JsonPlace &place)
    {
        if (!isValidUtf8(text)) {
            return fail(place, messages::notUtf8());
        }
        m_writer.string(text);
        return true;
    }

    /// A floating-point number stays recognisable as one: 3.0 is no integer.
    void spellFraction(double value)
    {
        std::string digits;
        JsonWriter(digits).number(value);
        if (digits.find_first_of(".en") == std::string::npos) {
            digits += ".0";
        }
        m_writer.raw(digits);
    }

    bool spellArray(const json &value, const JsonPlace &place, std::size_t depth)
    {
        m_writer.beginArray();
        std::size_t index = 0;
        for (const json &entry : value) {
            if (!spell(entry, JsonPlace(place, index), depth + 1)) {
                return false;
            }
            ++index;
        }
        m_writer.endArray();
        return true;
    }

    bool spellObject(const json &value, const JsonPlace &place, std::size_t depth)
    {
        m_writer.beginObject();
        for (const auto &[key, entry] : value.get_ref<const json::object_t &>()) {
            const JsonPlace member(place, key);
            if (!isValidUtf8(key)) {
                return fail(place, messages::notUtf8());
            }
            m_writer.key(key);
            if (!spell(entry, member, depth + 1)) {
                return false;
            }
        }
        m_writer.endObject();
        return true;
    }

    bool fail(const JsonPlace &place, Text message)
    {
        m_error = {ErrorCode::InvalidInput, place.pointer(), std::move(message)};
        return false;
    }

    JsonWriter m_writer;
    Error m_error;
};

} // namespace

Expected<std::string> spellJson(const json &value, const std::string &pointer)
{
    std::string text;
    TreeSpeller speller(text);
    if (!speller.spell(value, JsonPlace(pointer), 0)) {
        return tl::unexpected<Error>(speller.takeError());
    }
    return text;
}

} // namespace facet
