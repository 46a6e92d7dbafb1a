#pragma once

#include "desk/Desk.h"
#include "transfer/ImportSource.h"
#include "transfer/ImportStep.h"

namespace facet
{

class Button;
class EmptyState;

/// Which file: chosen, or dropped here. Object names: chooseFileButton, saveTemplateButton.
class FileStep final : public ImportStep
{
    Q_OBJECT

public:
    FileStep(Desk &desk, ImportSource &source, QWidget *parent);

    [[nodiscard]] QString name() const override;
    void enter() override;
    [[nodiscard]] QString obstacle() const override;

Q_SIGNALS:
    void templateWanted();

private:
    void choose();
    void refresh();

    Desk &m_desk;
    ImportSource &m_source;
    EmptyState *m_state;
    Button *m_choose;
};

} // namespace facet
