#pragma once

#include "records/RecordsModel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;

namespace facet
{

class Button;
class RecordField;
class Section;

/// The form of one record: its fields one beneath the other, saved as they are filled in, with what is wrong under each
/// and where its values are looked up. Object names: rowForm, rowTitle, previousRow, nextRow, rowField_started_at
/// (boxes and counts: rowField_scenario_unit), related_system_no.
class RowForm final : public QWidget
{
    Q_OBJECT

public:
    RowForm(Desk &desk, RecordsModel &model, QWidget *parent);

    /// Shows this row; what was typed for the one before is written first. -1: none.
    void setRow(int row);
    /// Reads the row anew, as after a change; what is being typed stays.
    void refresh();
    void flush();
    void retranslate();
    void takeFocus(int field);

Q_SIGNALS:
    void stepWanted(int rows);
    void fieldEntered(int field);
    void requirementChosen(const QString &requirement);

private:
    void build();
    void buildHead(Section &section);
    void write(std::size_t field, const FieldValue &value);
    void showSteps(bool back, bool onward);
    void showRelated(const std::optional<Row> &record);

    Desk &m_desk;
    RecordsModel &m_model;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_total;
    Button *m_previous;
    Button *m_next;
    QLabel *m_hint;
    std::vector<RecordField *> m_fields;
    Section *m_related;
    std::vector<std::pair<std::size_t, QLabel *>> m_relations;
    RowId m_id = 0;
};

} // namespace facet
