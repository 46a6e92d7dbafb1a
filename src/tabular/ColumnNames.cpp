#include "tabular/ColumnNames.h"

#include "tabular/ColumnMapping.h"
#include "tabular/TextFolding.h"

#include <algorithm>
#include <array>
#include <string>

namespace facet
{

namespace
{

struct Variants {
    std::string_view table;
    std::string_view field;
    std::string_view names; ///< parted by |, compared by nameKey()
};

constexpr std::array<Variants, 44> variants = {{
    {"A.2", "system_no", "编号|系统编码|系统号|系统代码|system number|system id|system code|no"},
    {"A.2", "system_name", "系统|名称|系统全称|应用名称|应用系统|system|name|application"},
    {"A.2", "version", "版本|系统版本|软件版本|software version"},
    {"A.2", "data_scale", "数据量|人脸数据规模|人脸库规模|data volume|data size|number of faces"},
    {"A.2", "department", "部门|主管单位|责任部门|管理部门|负责部门|业务部门|department|owner"},
    {"A.2", "scenario", "场景|使用场景|应用场景类别|场景类别|scenario|scenarios|application scenario"},
    {"A.2", "business_importance", "业务重要程度|业务重要性|业务数量|importance of businesses|businesses"},
    {"A.2", "user_importance", "用户重要程度|用户重要性|用户数量|importance of users|users"},
    {"A.2", "operator_importance",
     "系统用户重要程度|系统用户重要性|系统用户数量|importance of system users|system users"},
    {"A.2", "deployment_location", "部署位置|部署地点|安装位置|安装地点|deployment|location"},
    {"A.2", "data_region", "境内外|境内境外|境内/境外|境内或境外|存储区域|数据存储区域|storage region|region"},
    {"A.2", "data_location",
     "存储位置|存储地点|数据存储地点|数据存放位置|数据存放地点|具体地点|storage location|storage place"},
    {"A.2", "network", "网络|网络类型|联网方式|联网情况|所在网络|network environment|network type"},
    {"A.2", "provider", "服务商|供应商|厂商|服务提供商|供应商名称|provider|vendor|supplier"},
    {"A.2", "online_since",
     "上线时间|上线日期|启用时间|启用日期|投入使用时间|投入使用日期|上线运行日期|online date|go live|go live date|live "
     "since"},
    {"A.2", "software_upgrade_frequency", "软件升级频率|软件更新频率|software updates"},
    {"A.2", "hardware_upgrade_frequency", "硬件升级频率|硬件更新频率|hardware updates"},
    {"A.2", "software_operations", "软件操作时间、人员及方式|软件操作|系统软件操作|软件运维"},
    {"A.2", "hardware_operations", "硬件操作时间、人员及方式|硬件操作|系统硬件操作|硬件运维"},
    {"A.4", "name", "姓名|名字|人员姓名|员工|职工姓名|full name|employee|employee name|staff name"},
    {"A.4", "staff_no",
     "员工编号|员工工号|员工号|人员编号|职工号|职工编号|工作证号|编号|employee no|employee id|employee number|staff "
     "id|staff number|id"},
    {"A.4", "department", "所在部门|所属部门|部门名称|科室|处室|dept"},
    {"A.4", "post", "职务|职位|岗位名称|工作岗位|position|job|role"},
    {"A.4", "education", "最高学历|文化程度|学历学位|degree|highest degree"},
    {"A.4", "major", "所学专业|专业名称|subject"},
    {"A.4", "certificates", "资格证书|证书名称|持证情况|职业资格|certificate|qualifications"},
    {"A.4", "title", "技术职称|专业技术职称|职称名称|rank"},
    {"A.4", "joined_on",
     "入职日期|入职|入职年月日|到岗时间|到岗日期|hire date|join date|joined|date of joining|start date"},
    {"A.4", "left_on", "离职日期|离职|离岗时间|离岗日期|leave date|left|date of leaving|termination date|end date"},
    {"A.4", "projects", "项目|项目经验|参与项目|project|project history"},
    {"A.4", "trainings", "培训|培训情况|培训记录|参加培训情况|training record|training records|courses"},
    {"A.7", "system_no", "系统编码|系统号|系统代码|system number|system id|system code"},
    {"A.7", "system_name", "系统|应用系统|system"},
    {"A.7", "department", "部门|主管单位|责任部门|系统主管部门|应用部门|使用部门|所在部门|department|dept"},
    {"A.7", "person",
     "姓名|人员|使用人|使用人员|使用者|使用人姓名|操作人|操作人员|操作员|人员姓名|用户|用户姓名|name|user|user "
     "name|operator|operator name"},
    {"A.7", "person_unit",
     "单位|所属单位|所在单位|人员所在单位|工作单位|使用人单位|使用人员单位|人员所属单位|unit|organisation|organization|"
     "company"},
    {"A.7", "started_at",
     "开始时间|起始时间|开始|使用开始|开始使用时间|登录时间|登入时间|start|start time|started|begin|begin "
     "time|login|login time|from"},
    {"A.7", "ended_at",
     "结束时间|终止时间|截止时间|结束|使用结束|结束使用时间|退出时间|登出时间|end|end time|ended|finish|logout|logout "
     "time|to"},
    {"A.7", "content", "内容|使用目的|使用事由|事由|用途|操作内容|使用说明|purpose|details|description|use"},
    {"A.9", "provider",
     "服务商|供应商|厂商|公司|公司名称|单位名称|名称|服务商全称|供应商名称|vendor|supplier|company|name|provider name"},
    {"A.9", "contract_no", "合同号|合同|合同编码|contract|contract number|contract id"},
    {"A.9", "service_content", "服务项目|服务范围|内容|合同内容|service|services|scope"},
    {"A.9", "service_record", "服务情况|现场服务记录|service records|services rendered"},
    {"A.9", "capability", "能力|服务能力|资质|资质能力|服务商资质|qualification|qualifications|ability"},
}};

/// Calls `take` with each of the names.
template <typename Take>
void forEachName(std::string_view names, const Take &take)
{
    while (!names.empty()) {
        const std::size_t end = std::min(names.find('|'), names.size());
        take(names.substr(0, end));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

} // namespace

ColumnNames::ColumnNames(const Table &table) : m_fields(table.fields.size())
{
    for (std::size_t index = 0; index < m_fields; ++index) {
        const Field &field = table.fields[index];
        add(field.id, index, NameMatch::Own);
        for (const Language language : {Language::Chinese, Language::English}) {
            add(columnLabel(table, index, language), index, NameMatch::Own);
            add(field.label.in(language), index, NameMatch::Shared);
        }
    }
    for (const Variants &entry : variants) {
        if (const auto field = table.fieldIndex(entry.field); entry.table == table.id && field) {
            forEachName(entry.names, [&](std::string_view name) { add(name, *field, NameMatch::Variant); });
        }
    }
}

void ColumnNames::add(std::string_view name, std::size_t field, NameMatch match)
{
    std::vector<Meaning> &meanings = m_meanings[nameKey(name)];
    const auto isSame = [&](const Meaning &other) { return other.field == field && other.match == match; };
    if (std::ranges::none_of(meanings, isSame)) {
        meanings.push_back({field, match});
    }
}

std::vector<std::size_t> ColumnNames::fieldsNamed(std::string_view name, NameMatch match) const
{
    std::vector<std::size_t> fields;
    const std::string key = nameKey(name);
    const auto found = m_meanings.find(key);
    if (key.empty() || found == m_meanings.end()) {
        return fields;
    }
    for (const Meaning &meaning : found->second) {
        if (meaning.match == match) {
            fields.push_back(meaning.field);
        }
    }
    return fields;
}

std::size_t ColumnNames::fieldNamed(std::string_view name) const
{
    for (const std::string &spelling : {std::string(name), withoutBrackets(halfWidth(name))}) {
        for (const NameMatch match : {NameMatch::Own, NameMatch::Shared, NameMatch::Variant}) {
            const std::vector<std::size_t> fields = fieldsNamed(spelling, match);
            if (!fields.empty()) {
                return fields.back();
            }
        }
    }
    return m_fields;
}

} // namespace facet
