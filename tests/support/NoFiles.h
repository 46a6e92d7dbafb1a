#pragma once

#include "desk/FileChooser.h"

namespace facet
{

/// Nobody chooses a file.
class NoFiles final : public FileChooser
{
public:
    void chooseFileToOpen(QWidget *, const QString &, const QString &, const Answered &) override {}
    void chooseFileToSave(QWidget *, const QString &, const QString &, const QString &, const Answered &) override {}
};

} // namespace facet
