#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// Runs the facet-cli that was built, as a person in a terminal would.
namespace facet::testing
{

struct CommandResult {
    int status = -1;
    std::string output; ///< standard output
    std::string words;  ///< standard error
};

/// A folder of its own for each test, gone afterwards.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// `arguments` are passed as they are, no shell splits them. `input` is standard input.
    [[nodiscard]] CommandResult run(const std::vector<std::string> &arguments, const std::string &input = {}) const;
    [[nodiscard]] std::string path(const std::string &name) const { return (m_folder / name).string(); }
    /// Writes a file into the folder and returns its path.
    [[nodiscard]] std::string write(const std::string &name, const std::string &text) const;
    [[nodiscard]] std::string read(const std::string &name) const;
    [[nodiscard]] std::vector<std::string> files() const;

private:
    std::filesystem::path m_folder;
};

[[nodiscard]] std::vector<std::string> lines(const std::string &text);

} // namespace facet::testing
