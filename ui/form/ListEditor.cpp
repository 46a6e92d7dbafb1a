#include "form/ListEditor.h"

#include "desk/Strings.h"
#include "form/ListGrid.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"

#include <QVBoxLayout>

namespace facet
{

ListEditor::ListEditor(const Item &item, Language language, QWidget *parent)
    : AnswerEditor(item, language, parent), m_grid(new ListGrid(item, this))
{
    m_grid->setObjectName(QStringLiteral("list_") + toQt(item.id));
    auto *row = new QVBoxLayout;
    row->addWidget(m_grid);
    column()->addLayout(row);
    followTheme(this, [row](const Theme &theme) { row->setContentsMargins(BoxInset, theme.u(0.75), 0, 0); });
    connect(m_grid, &ListGrid::cellMade, this, [this](QWidget *cell) { adopt(cell); });
    connect(m_grid, &ListGrid::typed, this, [this] { editedSoon(); });
    connect(m_grid, &ListGrid::changed, this, [this] { editedNow(); });
    connect(m_grid, &ListGrid::declined, this, &AnswerEditor::inputDeclined);
    retranslate();
}

void ListEditor::retranslate()
{
    fillQuestion();
    m_grid->setLanguage(language());
}

void ListEditor::applyMode()
{
    m_grid->setEditable(mode() == Mode::Editable);
}

void ListEditor::showAnswer(const std::optional<Answer> &answer)
{
    const auto *list = answer ? std::get_if<ListAnswer>(&*answer) : nullptr;
    m_grid->setRows(list == nullptr ? std::vector<Row>() : list->rows);
}

std::optional<Answer> ListEditor::answer() const
{
    std::vector<Row> rows = m_grid->rows();
    return rows.empty() ? std::nullopt : std::optional<Answer>(Answer(ListAnswer{std::move(rows)}));
}

QWidget *ListEditor::firstControl() const
{
    return m_grid->firstControl();
}

void ListEditor::setFlaws(const std::vector<BlankFlaw> &flaws)
{
    m_grid->setFlaws(flaws);
}

} // namespace facet
