#include "catalogue/FormValue.h"

#include "base/StrictJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::string_view ideographicSpace = "\u3000";

/// Whether nothing is left of the text without blanks (those one types: ASCII white space and the ideographic space).
bool looksEmpty(std::string_view text)
{
    while (!text.empty()) {
        if (text.substr(0, ideographicSpace.size()) == ideographicSpace) {
            text.remove_prefix(ideographicSpace.size());
        } else if (std::string_view(" \t\r\n").find(text.front()) != std::string_view::npos) {
            text.remove_prefix(1);
        } else {
            return false;
        }
    }
    return true;
}

bool isWord(std::string_view id)
{
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto inner = [&lower](char c) { return lower(c) || (c >= '0' && c <= '9') || c == '_'; };
    return !id.empty() && lower(id.front()) && std::all_of(id.begin(), id.end(), inner);
}

} // namespace

FormValue::FormValue(const std::string &file, const nlohmann::json &value, std::string pointer)
    : m_file(&file), m_value(&value), m_pointer(std::move(pointer))
{
}

void FormValue::fail(Text message) const
{
    std::string place = m_pointer.empty() ? *m_file : *m_file + ": " + m_pointer;
    throw FormFault{Error{ErrorCode::InvalidInput, std::move(place), std::move(message)}};
}

const std::string &FormValue::string() const
{
    if (!m_value->is_string()) {
        fail({"这里应为字符串", "a string is expected here"});
    }
    const auto &text = m_value->get_ref<const std::string &>();
    if (looksEmpty(text)) {
        fail({"这里不能空着", "this must not be blank"});
    }
    return text;
}

const std::string &FormValue::word() const
{
    const std::string &id = string();
    if (!isWord(id)) {
        fail({"标识「" + id + "」只能由小写字母、数字和下划线组成，并以字母开头",
              "the id \"" + id + "\" must be lower-case letters, digits and underscores, starting with a letter"});
    }
    return id;
}

std::int64_t FormValue::integer() const
{
    if (!m_value->is_number_integer()) {
        fail({"这里应为不小于 0 的整数", "an integer of 0 or more is expected here"});
    }
    return m_value->get<std::int64_t>();
}

bool FormValue::boolean() const
{
    if (!m_value->is_boolean()) {
        fail({"这里应为 true 或 false", "true or false is expected here"});
    }
    return m_value->get<bool>();
}

std::vector<FormValue> FormValue::elements() const
{
    if (!m_value->is_array()) {
        fail({"这里应为数组", "an array is expected here"});
    }
    if (m_value->empty()) {
        fail({"数组不能为空", "the array must not be empty"});
    }
    std::vector<FormValue> result;
    result.reserve(m_value->size());
    for (const nlohmann::json &element : *m_value) {
        result.emplace_back(*m_file, element, pointerTo(m_pointer, result.size()));
    }
    return result;
}

std::optional<FormValue> FormValue::member(const std::string &key) const
{
    const auto found = m_value->find(key);
    if (found == m_value->end()) {
        return std::nullopt;
    }
    return FormValue(*m_file, *found, pointerTo(m_pointer, key));
}

std::vector<std::string> FormValue::keys() const
{
    if (!m_value->is_object()) {
        fail({"这里应为对象", "an object is expected here"});
    }
    std::vector<std::string> result;
    for (const auto &[key, value] : m_value->items()) {
        result.push_back(key);
    }
    return result;
}

FormObject::FormObject(FormValue value) : m_value(std::move(value))
{
    static_cast<void>(m_value.keys()); // a fault unless it is an object
}

FormValue FormObject::required(const std::string &key)
{
    const auto found = optional(key);
    if (!found) {
        m_value.fail({"缺少键「" + key + "」", "the key \"" + key + "\" is missing"});
    }
    return *found;
}

std::optional<FormValue> FormObject::optional(const std::string &key)
{
    m_read.insert(key);
    return m_value.member(key);
}

Text FormObject::text(const std::string &key)
{
    return readText(required(key));
}

Text FormObject::optionalText(const std::string &key)
{
    const auto found = optional(key);
    return found ? readText(*found) : Text{};
}

void FormObject::close() const
{
    for (const std::string &key : m_value.keys()) {
        if (m_read.count(key) == 0) {
            m_value.member(key)->fail({"不认识的键「" + key + "」", "the key \"" + key + "\" has no meaning here"});
        }
    }
}

Text readText(const FormValue &value)
{
    FormObject object(value);
    Text text{object.required("zh").string(), object.required("en").string()};
    object.close();
    return text;
}

} // namespace facet
