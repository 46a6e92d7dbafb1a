#pragma once

#include <QFileDialog>
#include <QPointer>
#include <QStringList>

#include <functional>

class QWidget;

namespace facet
{

/// Asks for a file without blocking. An interface, so that tests answer it; the app's is DialogFileChooser.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    using Answered = std::function<void(const QString &path)>;
    using AnsweredMany = std::function<void(const QStringList &paths)>;

    /// `filter` as in QFileDialog. `answered` is not called when the user cancels.
    virtual void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                                  const Answered &answered) = 0;
    /// One or more.
    virtual void chooseFilesToOpen(QWidget *parent, const QString &title, const QString &filter,
                                   const AnsweredMany &answered)
    {
        chooseFileToOpen(parent, title, filter, [answered](const QString &path) { answered({path}); });
    }
    /// The name that is answered ends as the filter says.
    virtual void chooseFileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                                  const Answered &answered) = 0;
};

/// Native file dialogs where the desktop has them, beginning in the folder of the last choice, at first the documents.
/// One is on the screen soon after the call; a second call before that is part of the same click.
class DialogFileChooser final : public FileChooser
{
public:
    void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                          const Answered &answered) override;
    void chooseFilesToOpen(QWidget *parent, const QString &title, const QString &filter,
                           const AnsweredMany &answered) override;
    void chooseFileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                          const Answered &answered) override;

private:
    /// nullptr while one is about to be shown.
    [[nodiscard]] QFileDialog *make(QWidget *parent, const QString &title, const QString &filter);
    void ask(QFileDialog *dialog, const AnsweredMany &answered, const QString &proposal = {});

    QString m_folder;
    QPointer<QFileDialog> m_coming; ///< made, not shown yet
};

} // namespace facet
