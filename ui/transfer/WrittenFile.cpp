#include "transfer/WrittenFile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace facet
{

namespace
{

struct WrittenFile {
    Q_DECLARE_TR_FUNCTIONS(WrittenFile)
};

} // namespace

QString folderLinkWords()
{
    //: 中文：打开所在文件夹
    return WrittenFile::tr("Open the folder");
}

void openFolderOf(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void tellWritten(Desk &desk, const QString &sentence, const QString &path)
{
    desk.tell({Notice::Kind::Done, sentence.arg(QDir::toNativeSeparators(path)), folderLinkWords(),
               [path] { openFolderOf(path); }});
}

} // namespace facet
