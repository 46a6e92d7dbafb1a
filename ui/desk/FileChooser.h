#pragma once

#include <QString>

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

    /// `filter` as in QFileDialog. `answered` is not called when the user cancels.
    virtual void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                                  const Answered &answered) = 0;
    virtual void chooseFileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                                  const Answered &answered) = 0;
};

/// Native file dialogs.
class DialogFileChooser final : public FileChooser
{
public:
    void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                          const Answered &answered) override;
    void chooseFileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                          const Answered &answered) override;
};

} // namespace facet
