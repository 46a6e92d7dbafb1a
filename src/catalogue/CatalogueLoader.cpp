#include "catalogue/CatalogueLoader.h"

#include "base/StrictJson.h"
#include "catalogue/RequirementReader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace facet
{

namespace
{

enum class FileFormat { Table, Requirements };

constexpr auto fileFormats = std::to_array<std::pair<std::string_view, FileFormat>>(
    {{"facet-form", FileFormat::Table}, {"facet-requirements", FileFormat::Requirements}});

FileFormat readFormat(FormObject &object)
{
    const FileFormat format = readName(object.required("format"), fileFormats);
    const FormValue version = object.required("version");
    if (version.integer() != 1) {
        version.fail({"只认识版本 1 的格式", "only version 1 of the format is known"});
    }
    return format;
}

} // namespace

CatalogueLoader::CatalogueLoader(const std::vector<FormFile> &files) : m_files(files)
{
}

CatalogueLoader::~CatalogueLoader() = default;

Catalogue CatalogueLoader::load()
{
    parse();
    std::vector<FormObject> requirementFiles;
    for (const Document &document : m_documents) {
        FormObject object(FormValue(document.file->name, *document.json, ""));
        if (readFormat(object) == FileFormat::Table) {
            readTableFile(object);
        } else {
            requirementFiles.push_back(object);
        }
    }
    if (requirementFiles.empty()) {
        throw FormFault{Error{ErrorCode::InvalidInput,
                              {},
                              {"缺少要求文件（格式 facet-requirements）",
                               "there is no file with the requirements (format facet-requirements)"}}};
    }
    if (requirementFiles.size() > 1) {
        requirementFiles[1].value().member("format")->fail(
            {"要求文件只能有一个", "there must be only one file with requirements"});
    }
    readRequirementsFile(requirementFiles.front());
    resolveReferences();
    buildIndexes();
    for (const FormFile &file : m_files) {
        m_catalogue.m_source += file.name + '\n' + file.text;
    }
    return std::move(m_catalogue);
}

void CatalogueLoader::parse()
{
    for (const FormFile &file : m_files) {
        Expected<nlohmann::json> json = parseStrictJson(file.text);
        if (!json) {
            Error error = std::move(json.error());
            error.place = error.place.empty() ? file.name : file.name + ": " + error.place;
            throw FormFault{std::move(error)};
        }
        m_documents.push_back({&file, std::make_unique<nlohmann::json>(std::move(*json))});
    }
}

void CatalogueLoader::readTableFile(FormObject &object)
{
    const FormValue value = object.required("table");
    object.close();
    Table table = readTable(value, m_references);
    if (m_catalogue.table(table.id) != nullptr) {
        value.member("id")->fail({"表 " + table.id + " 重复", "the table " + table.id + " occurs twice"});
    }
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        m_catalogue.m_items.emplace(table.items[i].id, std::pair(m_catalogue.m_tables.size(), i));
    }
    m_catalogue.m_tables.push_back(std::move(table));
}

void CatalogueLoader::readRequirementsFile(FormObject &object)
{
    m_catalogue.m_version = object.required("catalogue_version").string();
    if (const auto parameters = object.optional("parameters")) {
        readParameters(*parameters);
    }
    readClauses(object.required("clauses"));
    const NameResolver names(m_catalogue);
    std::vector<Requirement> &requirements = m_catalogue.m_requirements;
    for (const FormValue &element : object.required("requirements").elements()) {
        requirements.push_back(readRequirement(element, names, m_catalogue.m_clauses, requirements));
    }
    object.close();
}

void CatalogueLoader::readParameters(const FormValue &list)
{
    for (const FormValue &element : list.elements()) {
        FormObject object(element);
        const FormValue id = object.required("id");
        if (m_catalogue.parameter(id.word()) != nullptr) {
            id.fail({"参数「" + id.word() + "」重复", "the parameter \"" + id.word() + "\" occurs twice"});
        }
        m_catalogue.m_parameters.push_back({id.word(), object.text("label"), object.required("default").integer()});
        object.close();
    }
}

void CatalogueLoader::readClauses(const FormValue &list)
{
    std::vector<Clause> &clauses = m_catalogue.m_clauses;
    for (const FormValue &element : list.elements()) {
        FormObject object(element);
        const FormValue id = object.required("id");
        const auto sameId = [&id](const Clause &clause) { return clause.id == id.string(); };
        if (std::any_of(clauses.begin(), clauses.end(), sameId)) {
            id.fail({"章 " + id.string() + " 重复", "the clause " + id.string() + " occurs twice"});
        }
        clauses.push_back({id.string(), object.text("title")});
        object.close();
    }
}

void CatalogueLoader::resolveReferences() const
{
    for (const TableReference &reference : m_references.tables) {
        if (m_catalogue.table(reference.table) == nullptr) {
            reference.place.fail({"没有表 " + reference.table, "there is no table " + reference.table});
        }
    }
    std::set<std::string> known;
    for (const Clause &clause : m_catalogue.m_clauses) {
        known.insert(clause.id);
    }
    for (const Requirement &requirement : m_catalogue.m_requirements) {
        known.insert(requirement.section);
    }
    for (const ClauseReference &reference : m_references.clauses) {
        if (known.count(reference.clause) == 0) {
            reference.place.fail({"没有条款 " + reference.clause, "there is no clause " + reference.clause});
        }
    }
}

void CatalogueLoader::buildIndexes()
{
    for (std::size_t i = 0; i < m_catalogue.m_requirements.size(); ++i) {
        const Requirement &requirement = m_catalogue.m_requirements[i];
        for (const std::string &target : requirement.reads) {
            m_catalogue.m_reading[target].push_back(i);
        }
        for (const Check &check : requirement.checks) {
            for (const std::string &target : check.touches) {
                std::vector<std::size_t> &list = m_catalogue.m_of[target];
                if (list.empty() || list.back() != i) {
                    list.push_back(i);
                }
            }
        }
    }
}

} // namespace facet
