#include "cli/CommandLine.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>

namespace facet::testing
{

namespace
{

std::string readAll(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

Terminal::Terminal()
{
    static std::atomic_int number = 0;
    m_folder = std::filesystem::temp_directory_path() /
               ("facet-cli-test-" + std::to_string(getpid()) + "-" + std::to_string(++number));
    std::filesystem::create_directories(m_folder);
}

Terminal::~Terminal()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

CommandResult Terminal::run(const std::vector<std::string> &arguments, const std::string &input) const
{
    const std::string inputFile = write(".input", input);
    const std::string outputFile = path(".output");
    const std::string wordsFile = path(".words");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, inputFile.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, outputFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, wordsFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    std::vector<std::string> words{FACET_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    CommandResult result;
    pid_t child = 0;
    if (posix_spawn(&child, FACET_CLI, &actions, nullptr, argv.data(), environ) == 0) {
        int status = 0;
        waitpid(child, &status, 0);
        result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    posix_spawn_file_actions_destroy(&actions);
    result.output = readAll(outputFile);
    result.words = readAll(wordsFile);
    return result;
}

std::string Terminal::write(const std::string &name, const std::string &text) const
{
    std::ofstream(m_folder / name, std::ios::binary) << text;
    return path(name);
}

std::string Terminal::read(const std::string &name) const
{
    return readAll(m_folder / name);
}

std::vector<std::string> Terminal::files() const
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(m_folder))
        if (!entry.path().filename().string().starts_with("."))
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> lines(const std::string &text)
{
    std::vector<std::string> found;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        found.push_back(line);
    return found;
}

} // namespace facet::testing
