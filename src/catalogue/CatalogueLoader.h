#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/TableReader.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <vector>

namespace facet
{

/// Builds a catalogue from form files: tables first, then the requirements that speak of them. Throws FormFault.
class CatalogueLoader
{
public:
    explicit CatalogueLoader(const std::vector<FormFile> &files);
    ~CatalogueLoader();
    CatalogueLoader(const CatalogueLoader &) = delete;
    CatalogueLoader &operator=(const CatalogueLoader &) = delete;

    [[nodiscard]] Catalogue load();

private:
    /// A parsed file; `json` stays where it is, since values keep referring to it.
    struct Document {
        const FormFile *file = nullptr;
        std::unique_ptr<nlohmann::json> json;
    };

    void parse();
    void readTableFile(FormObject &object);
    void readRequirementsFile(FormObject &object);
    void readParameters(const FormValue &list);
    void readClauses(const FormValue &list);
    void resolveReferences() const;
    void buildIndexes();

    const std::vector<FormFile> &m_files;
    std::vector<Document> m_documents;
    TableReferences m_references;
    Catalogue m_catalogue;
};

} // namespace facet
