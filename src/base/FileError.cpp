#include "base/FileError.h"

#include <cerrno>
#include <system_error>

namespace facet
{

namespace
{

struct Explanation {
    ErrorCode code;
    Text text;
};

Explanation explain(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, {"磁盘已满，请腾出空间后重试", "the disk is full; free some space and try again"}};
    case EROFS:
        return {ErrorCode::ReadOnly, {"该位置是只读的，请另选位置", "the place is read-only; choose another one"}};
    case EACCES:
    case EPERM:
        return {ErrorCode::ReadOnly,
                {"没有权限，请检查文件和文件夹的权限，或另选位置",
                 "permission denied; check the permissions of file and folder or choose another place"}};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound,
                {"文件或文件夹不存在，请检查路径，或另选一个",
                 "there is no such file or folder; check the path or choose another one"}};
    case EISDIR:
        return {ErrorCode::InvalidInput, {"这是一个文件夹，请给出文件", "this is a folder; name a file"}};
    case EFBIG:
        return {ErrorCode::Storage, {"文件超过了系统允许的大小", "the file is larger than the system allows"}};
    default: {
        const std::string reason = std::generic_category().message(code);
        return {ErrorCode::Storage, {"系统报告：" + reason, "the system says: " + reason}};
    }
    }
}

} // namespace

Error fileError(int code, const std::string &path, const Text &doing)
{
    const Explanation why = explain(code);
    return {why.code,
            path,
            {"无法" + doing.zh + "：" + why.text.zh + "。", "Can't " + doing.en + ": " + why.text.en + "."}};
}

} // namespace facet
