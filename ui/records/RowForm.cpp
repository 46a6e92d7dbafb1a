#include "records/RowForm.h"

#include "assessment/Blank.h"
#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "records/Completion.h"
#include "records/RecordField.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"
#include "workbook/RowPlaces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace facet
{

RowForm::RowForm(Desk &desk, RecordsModel &model, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(model), m_scroll(new QScrollArea(this)),
      m_title(makeLabel(QString(), this, TypeStep::Body, Ink::Primary, true)),
      m_total(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary)),
      m_previous(new Button(Icon::Up, QString(), this)), m_next(new Button(Icon::Down, QString(), this)),
      m_hint(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true)),
      m_related(new Section(QString(), this))
{
    setObjectName(QStringLiteral("rowForm"));
    build();
    retranslate();
}

void RowForm::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *section = new Section(QString(), content);
    buildHead(*section);
    for (std::size_t field = 0; field < m_model.table().fields.size(); ++field) {
        auto *line = new RecordField(m_desk, m_model.table(), field, content);
        section->content()->addWidget(line);
        m_fields.push_back(line);
        connect(line, &RecordField::edited, this, &RowForm::write);
        connect(line, &RecordField::entered, this,
                [this](std::size_t at) { Q_EMIT fieldEntered(static_cast<int>(at)); });
        connect(line, &RecordField::requirementChosen, this, &RowForm::requirementChosen);
        connect(line, &RecordField::declined, this, [this](const QString &message) {
            m_desk.tell({Notice::Kind::Hint, message, {}, {}});
        });
        if (!referenceOf(m_desk.catalogue(), m_model.table(), field))
            continue;
        QLabel *relation = makeLinkedLabel(QString(), m_related, TypeStep::Table);
        relation->setObjectName(QStringLiteral("related_") + toQt(m_model.table().fields[field].id));
        m_related->content()->addWidget(relation);
        m_relations.emplace_back(field, relation);
        connect(relation, &QLabel::linkActivated, this, [this](const QString &target) {
            Place place = Place::of(target.section(QLatin1Char('/'), 0, 0));
            place.row = target.section(QLatin1Char('/'), 1).toLongLong();
            m_desk.go(place);
        });
    }
    section->content()->addWidget(m_hint);
    section->setHairlineShown(!m_relations.empty());
    m_related->setHairlineShown(false);
    column->addWidget(section);
    column->addWidget(m_related);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(m_scroll->viewport(), Ground::Chrome);
    setGround(content, Ground::Chrome);
    followTheme(this, [section](const Theme &theme) { section->content()->setSpacing(theme.u(1.25)); });
}

void RowForm::buildHead(Section &section)
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_total, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    section.content()->addLayout(row);
    m_title->setObjectName(QStringLiteral("rowTitle"));
    m_previous->setObjectName(QStringLiteral("previousRow"));
    m_next->setObjectName(QStringLiteral("nextRow"));
    m_previous->setBare(true);
    m_next->setBare(true);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
}

void RowForm::setRow(int row)
{
    const RowId id = m_model.idAt(row);
    if (id == m_id)
        return refresh();
    flush();
    m_id = id;
    for (RecordField *field : m_fields)
        field->forget();
    refresh();
}

void RowForm::refresh()
{
    const int row = m_model.rowOf(m_id);
    const std::optional<Row> record = m_model.record(row);
    const bool editable = record && !m_desk.sessions().isReadOnly();
    const std::vector<CellProblem> problems = m_model.problems(row);
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        std::vector<CellProblem> here;
        for (const CellProblem &problem : problems) {
            if (problem.field == field)
                here.push_back(problem);
        }
        m_fields[field]->setVisible(record.has_value());
        m_fields[field]->setEditable(editable);
        m_fields[field]->show(record ? record->values[field] : FieldValue(), here);
    }
    //: 中文：第 %1 行
    const QString number = tr("Row %1").arg(groupedNumber(m_model.numberAt(row)));
    //: 中文：未选记录
    m_title->setText(record ? number : tr("No row chosen"));
    const QString unit = m_desk.say(m_model.table().rowUnit);
    //: 中文：共 %1 %2
    m_total->setText(tr("of %1 %2", "rows, unit").arg(groupedNumber(m_model.total()), unit));
    m_total->setVisible(record.has_value());
    m_hint->setVisible(editable);
    for (Button *step : {m_previous, m_next})
        step->setVisible(record.has_value());
    showSteps(row > 0, row >= 0 && row + 1 < m_model.rowCount());
    showRelated(record);
}

/// A button that goes out of use hands the keyboard to its twin: Qt would give it to the first field, and the grid
/// would follow there.
void RowForm::showSteps(bool back, bool onward)
{
    if (back)
        m_previous->setEnabled(true);
    if (onward)
        m_next->setEnabled(true);
    if (!back && onward && m_previous->hasFocus())
        m_next->setFocus(Qt::OtherFocusReason);
    if (back && !onward && m_next->hasFocus())
        m_previous->setFocus(Qt::OtherFocusReason);
    m_previous->setEnabled(back);
    m_next->setEnabled(onward);
}

void RowForm::showRelated(const std::optional<Row> &record)
{
    bool any = false;
    for (const auto &[field, label] : m_relations) {
        const auto *text = record ? std::get_if<std::string>(&record->values[field]) : nullptr;
        label->setVisible(text != nullptr && !isBlank(*text) && m_desk.session() != nullptr);
        if (label->isHidden())
            continue;
        any = true;
        const Reference reference = *referenceOf(m_desk.catalogue(), m_model.table(), field);
        const std::string value(trimmed(*text));
        const auto row = firstRowWith(*m_desk.session(), reference.table->id, reference.field, value);
        const QString table = toQt(reference.table->id);
        const auto position = row ? m_desk.session()->positionOf(reference.table->id, *row) : Expected<std::int64_t>(0);
        const QString name = fieldLabel(m_model.table(), field, m_desk.language()) + QLatin1Char(' ') + toQt(value);
        //: 中文：表 %1 第 %2 行
        const QString found = tr("Table %1, row %2").arg(table, QString::number(position.value_or(0)));
        //: 中文：不在表 %1
        const QString missing = tr("not in Table %1").arg(table);
        label->setText(richText(name + QStringLiteral("  ")) +
                       richLink(table + QLatin1Char('/') + QString::number(row.value_or(0)), row ? found : missing));
    }
    m_related->setVisible(any);
}

void RowForm::write(std::size_t field, const FieldValue &value)
{
    const int row = m_model.rowOf(m_id);
    if (row >= 0 && !m_desk.sessions().isReadOnly())
        m_model.setField(row, field, value);
}

void RowForm::flush()
{
    for (RecordField *field : m_fields)
        field->flush();
}

void RowForm::takeFocus(int field)
{
    if (field < 0 || field >= static_cast<int>(m_fields.size()))
        return;
    RecordField *wanted = m_fields[static_cast<std::size_t>(field)];
    m_scroll->ensureWidgetVisible(wanted);
    wanted->takeFocus();
}

void RowForm::retranslate()
{
    //: 中文：上一条记录（Ctrl+↑）
    m_previous->setName(tr("Previous row (Ctrl+Up)"));
    //: 中文：下一条记录（Ctrl+↓）
    m_next->setName(tr("Next row (Ctrl+Down)"));
    //: 中文：填写即保存 · Ctrl+↓ 下一条 · Ctrl+D 复制
    m_hint->setText(tr("Saved as you type · Ctrl+Down next · Ctrl+D duplicate"));
    //: 中文：相关记录
    m_related->setTitle(tr("Related records"));
    for (RecordField *field : m_fields)
        field->retranslate();
    refresh();
}

} // namespace facet
