#pragma once

#include "desk/Desk.h"
#include "workbook/Review.h"

#include <QScrollArea>

class QVBoxLayout;

namespace facet
{

class SealFacts;

/// The open points grouped by kind, each group with its count; above them, once sealed, the facts of the seal. Object
/// names: reviewList, pointGroup_0 … (headings, by kind), confirmEverything, reviewClear.
class Checklist final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Checklist(Desk &desk, QWidget *parent = nullptr);
    void show(const std::vector<OpenPoint> &points);
    /// Where the keyboard goes on in a sealed assessment.
    void focusSeal();

private:
    void clear();
    [[nodiscard]] QWidget *groupHead(OpenPoint::Kind kind, const std::vector<const OpenPoint *> &points);
    void addGroup(OpenPoint::Kind kind, const std::vector<const OpenPoint *> &points);

    Desk &m_desk;
    QVBoxLayout *m_groups;
    SealFacts *m_seal;
};

} // namespace facet
