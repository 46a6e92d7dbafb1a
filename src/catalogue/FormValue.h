#pragma once

#include "base/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace facet
{

/// Thrown inside the loader at the first fault of a form file; Catalogue::load turns it into its Error.
struct FormFault {
    Error error;
};

/// A value in a form file that knows where it stands, so that every fault can say so.
class FormValue
{
public:
    FormValue(const std::string &file, const nlohmann::json &value, std::string pointer);

    /// Stops loading: the place is `FILE: /json/pointer` of this value.
    [[noreturn]] void fail(Text message) const;

    /// A string that is not blank.
    [[nodiscard]] const std::string &string() const;
    /// An id of lower-case words, digits and underscores.
    [[nodiscard]] const std::string &word() const;
    [[nodiscard]] std::int64_t integer() const;
    [[nodiscard]] bool boolean() const;
    /// The elements of an array that has at least one.
    [[nodiscard]] std::vector<FormValue> elements() const;
    /// The member of an object, if it is there.
    [[nodiscard]] std::optional<FormValue> member(const std::string &key) const;
    /// The keys of an object.
    [[nodiscard]] std::vector<std::string> keys() const;

private:
    const std::string *m_file;
    const nlohmann::json *m_value;
    std::string m_pointer;
};

/// An object being read key by key: close() reports what nobody asked for.
class FormObject
{
public:
    explicit FormObject(FormValue value);

    /// The member; a fault at the object when it is missing.
    [[nodiscard]] FormValue required(const std::string &key);
    [[nodiscard]] std::optional<FormValue> optional(const std::string &key);
    /// The obligatory text `{"zh": …, "en": …}`, both not blank.
    [[nodiscard]] Text text(const std::string &key);
    /// The text if it is there, else an empty one.
    [[nodiscard]] Text optionalText(const std::string &key);
    /// A fault at the first member that was not read.
    void close() const;

    [[nodiscard]] const FormValue &value() const { return m_value; }

private:
    FormValue m_value;
    std::set<std::string> m_read;
};

/// `{"zh": …, "en": …}`, both not blank.
[[nodiscard]] Text readText(const FormValue &value);

/// The name's value in a closed list; a fault that prints the list when it is not in it.
template <typename Enum, std::size_t size>
[[nodiscard]] Enum readName(const FormValue &value, const std::array<std::pair<std::string_view, Enum>, size> &names)
{
    const std::string &given = value.string();
    std::string known;
    for (const auto &[name, meaning] : names) {
        if (given == name) {
            return meaning;
        }
        known += known.empty() ? "" : ", ";
        known += name;
    }
    value.fail({"「" + given + "」不在允许的值之中：" + known, "\"" + given + "\" is none of: " + known});
}

} // namespace facet
