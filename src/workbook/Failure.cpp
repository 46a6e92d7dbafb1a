#include "workbook/Failure.h"

#include "workbook/Connection.h"

#include <SQLiteCpp/Exception.h>
#include <nlohmann/json.hpp>

#include <new>

namespace facet
{

void fail(ErrorCode code, std::string place, Text message)
{
    throw Failure(Error{code, std::move(place), std::move(message)});
}

Error currentError(const Connection *connection)
{
    try {
        throw;
    } catch (const Failure &failure) {
        return failure.error;
    } catch (const SQLite::Exception &exception) {
        if (connection != nullptr) {
            return connection->errorOf(exception);
        }
        return {ErrorCode::Storage,
                {},
                {"数据库操作失败：" + std::string(exception.what()),
                 "The database operation failed: " + std::string(exception.what())}};
    } catch (const nlohmann::json::exception &exception) {
        return {ErrorCode::InvalidInput,
                {},
                {"文字不是有效的 UTF-8 或 JSON：" + std::string(exception.what()),
                 "The text is no valid UTF-8 or JSON: " + std::string(exception.what())}};
    } catch (const std::bad_alloc &) {
        return {
            ErrorCode::Storage, {}, {"内存不足，未做任何更改。", "There is not enough memory; nothing was changed."}};
    } catch (const std::exception &exception) {
        return {ErrorCode::Internal,
                {},
                {"内部错误：" + std::string(exception.what()), "Internal error: " + std::string(exception.what())}};
    }
}

} // namespace facet
