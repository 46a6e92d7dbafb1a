#pragma once

#include "desk/FileChooser.h"

namespace facet
{

/// Answers every question with the path that was set; empty: the officer cancels.
class AnsweringFiles final : public FileChooser
{
public:
    QString answer;
    QString proposal; ///< of the last question for a place
    void chooseFileToOpen(QWidget *, const QString &, const QString &, const Answered &answered) override
    {
        if (!answer.isEmpty())
            answered(answer);
    }
    void chooseFileToSave(QWidget *, const QString &, const QString &proposed, const QString &,
                          const Answered &answered) override
    {
        proposal = proposed;
        if (!answer.isEmpty())
            answered(answer);
    }
};

} // namespace facet
