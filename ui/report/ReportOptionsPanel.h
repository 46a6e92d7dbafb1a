#pragma once

#include "desk/Desk.h"
#include "report/Report.h"

#include <QWidget>

class QLabel;

namespace facet
{

class CheckBox;
class Choice;
class NumberBlank;
class Section;
class TextField;

/// What goes into the report: language, classification, sections, rows of A.7. Remembered between sessions.
/// Object names: reportLanguage, classificationField, section_requirements, section_tables, section_notes,
/// section_method, usageRows.
class ReportOptionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportOptionsPanel(Desk &desk, QWidget *parent = nullptr);
    [[nodiscard]] ReportOptions options() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void restore();
    void retranslate();
    void announce();

    Desk &m_desk;
    QLabel *m_head = nullptr;
    Section *m_languageSection = nullptr;
    Section *m_classificationSection = nullptr;
    Section *m_contentSection = nullptr;
    Section *m_usageSection = nullptr;
    Choice *m_language = nullptr;
    TextField *m_classification = nullptr;
    CheckBox *m_requirements = nullptr;
    CheckBox *m_trend = nullptr;
    CheckBox *m_tables = nullptr;
    CheckBox *m_notes = nullptr;
    CheckBox *m_method = nullptr;
    NumberBlank *m_usageRows = nullptr;
    QLabel *m_usageHint = nullptr;
};

} // namespace facet
